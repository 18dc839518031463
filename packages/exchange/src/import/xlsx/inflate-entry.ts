import { crc32, createInflateRaw } from 'node:zlib';
import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Bytes inflated so far, over all parts of one file. */
export interface InflateBudget {
  used: number;
}

/**
 * The bytes of a part, piece by piece: nothing is ever held whole, and what comes out is counted, not believed.
 * @throws FileRefused when it is more than it says, packed too tightly, or damaged.
 */
export async function* inflateEntry(
  file: Uint8Array,
  entry: ZipEntry,
  budget: InflateBudget,
): AsyncGenerator<Uint8Array> {
  const packed = file.subarray(entry.start, entry.start + entry.packedSize);
  let size = 0;
  let crc = 0;
  for await (const piece of piecesOf(packed, entry)) {
    size += piece.length;
    budget.used += piece.length;
    if (size > LIMITS.ratioFrom && size > LIMITS.ratio * entry.packedSize)
      throw new FileRefused('zip-bomb', partOf(entry));
    if (budget.used > LIMITS.inflatedBytes) throw new FileRefused('zip-bomb', partOf(entry));
    if (size > entry.size) throw new FileRefused('size-mismatch', partOf(entry));
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw new FileRefused('size-mismatch', partOf(entry));
  if (crc >>> 0 !== entry.crc) throw new FileRefused('corrupt-file', partOf(entry));
}

async function* piecesOf(packed: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += 65_536) yield packed.subarray(at, at + 65_536);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece as Uint8Array;
  } catch (error) {
    if (isZlibError(error)) throw new FileRefused('corrupt-file', partOf(entry));
    throw error;
  } finally {
    inflate.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function partOf(entry: ZipEntry) {
  const shown = entry.name.slice(0, 80);
  return { zh: `条目“${shown}”`, en: `Part “${shown}”` };
}
