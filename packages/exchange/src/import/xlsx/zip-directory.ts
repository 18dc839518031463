import { FileRefused } from '../refusal.ts';
import { LIMITS } from '../limits.ts';

/** A part of the archive as its directory describes it; sizes are claims until inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where the packed bytes begin in the file. */
  readonly start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENCRYPTED = 0x1 | 0x40 | 0x2000;

/**
 * Walks the directory of a zip archive and checks it against the local headers.
 * @throws FileRefused for anything that a spreadsheet program would not have written.
 */
export function zipDirectory(file: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directoryStart = view.getUint32(end + 16, true);
  if (count > LIMITS.zipEntries) throw new FileRefused('too-many-entries', atMost(LIMITS.zipEntries));
  if (view.getUint16(end + 4, true) !== 0 || directoryStart > end) throw new FileRefused('corrupt-file');

  const described = new Map<string, Central>();
  let at = directoryStart;
  for (let n = 0; n < count; n += 1) {
    const central = readCentral(file, view, at);
    at = central.next;
    if (central.name.endsWith('/')) continue;
    const key = central.name.toLowerCase();
    if (described.has(key)) throw new FileRefused('duplicate-entry', named(central.name));
    described.set(key, central);
  }
  // A directory that lists fewer parts than it holds hides some from one reader and shows them to another.
  if (at + 4 <= file.length && view.getUint32(at, true) === CENTRAL) throw new FileRefused('size-mismatch');
  const directory = { from: directoryStart, to: file.length };
  const parts = [...described.values()];
  refuseOverlaps([
    directory,
    ...parts.map(({ headerStart, least }) => ({ from: headerStart, to: headerStart + least })),
  ]);
  const entries = new Map([...described].map(([key, central]) => [key, entryOf(view, central)]));
  refuseOverlaps([
    directory,
    ...[...entries.values()].map(({ start, packedSize }) => ({ from: start, to: start + packedSize })),
  ]);
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FileRefused('corrupt-file', { zh: '压缩包没有目录', en: 'The archive has no directory' });
}

/** A part as the directory alone tells of it. */
interface Central {
  readonly name: string;
  readonly method: 0 | 8;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly headerStart: number;
  /** Bytes that its header and contents take at least. */
  readonly least: number;
  /** Where the next one begins in the directory. */
  readonly next: number;
}

function readCentral(file: Uint8Array, view: DataView, at: number): Central {
  if (at + 46 > file.length || view.getUint32(at, true) !== CENTRAL) throw new FileRefused('corrupt-file');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = entryName(file.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
  if (flags & ENCRYPTED || method === 99) throw new FileRefused('encrypted-file', named(name));
  if (method !== 0 && method !== 8) throw new FileRefused('unsupported-format', named(name));
  refuseUnsafeName(name);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (size > LIMITS.ratioFrom && size > LIMITS.ratio * packedSize) throw new FileRefused('zip-bomb', named(name));
  return {
    name,
    method,
    packedSize,
    size,
    crc: view.getUint32(at + 16, true),
    headerStart: view.getUint32(at + 42, true),
    least: 30 + nameLength + packedSize,
    next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** The directory's word and the part's own header must say the same. */
function entryOf(view: DataView, { name, method, packedSize, size, crc, headerStart }: Central): ZipEntry {
  const start = startOfBytes(view, headerStart, packedSize, name);
  const later = (view.getUint16(headerStart + 6, true) & 0x8) !== 0;
  const sameSize = later || view.getUint32(headerStart + 22, true) === size;
  if (method !== view.getUint16(headerStart + 8, true) || !sameSize)
    throw new FileRefused('size-mismatch', named(name));
  return { name, method, packedSize, size, crc, start };
}

function startOfBytes(view: DataView, headerStart: number, packedSize: number, name: string): number {
  if (headerStart + 30 > view.byteLength || view.getUint32(headerStart, true) !== LOCAL) {
    throw new FileRefused('corrupt-file', named(name));
  }
  const start = headerStart + 30 + view.getUint16(headerStart + 26, true) + view.getUint16(headerStart + 28, true);
  if (start + packedSize > view.byteLength) throw new FileRefused('corrupt-file', named(name));
  return start;
}

function entryName(bytes: Uint8Array, utf8: boolean): string {
  return new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(bytes).replaceAll('\\', '/');
}

function refuseUnsafeName(name: string): void {
  const parts = name.split('/');
  if (name === '' || parts.includes('..') || name.startsWith('/') || /^[a-z]:|[\u0000-\u001f]/i.test(name)) {
    throw new FileRefused('unsafe-entry-name', named(name));
  }
}

function refuseOverlaps(taken: { readonly from: number; readonly to: number }[]): void {
  taken.sort((a, b) => a.from - b.from);
  taken.forEach((part, at) => {
    const before = taken[at - 1];
    if (before && part.from < before.to) throw new FileRefused('overlapping-entries');
  });
}

function named(name: string) {
  const shown = name.slice(0, 80);
  return { zh: `条目“${shown}”`, en: `Part “${shown}”` };
}

function atMost(limit: number) {
  return { zh: `最多 ${limit} 个`, en: `At most ${limit}` };
}
