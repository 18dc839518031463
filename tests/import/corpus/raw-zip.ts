import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive, with every header field open to a lie. */
export interface RawPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes as claimed. */
  readonly size?: number;
  readonly localSize?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** Where the directory says that the part begins. */
  readonly offset?: number;
  /** Bytes as packed, instead of what `content` packs to. */
  readonly packed?: Uint8Array;
}

export interface RawEnd {
  readonly count?: number;
  readonly directoryOffset?: number;
}

/** An archive written field by field, so that each may be wrong. */
export function rawZip(parts: readonly RawPart[], end: RawEnd = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { body, entry } = writePart(part, offset);
    bodies.push(body);
    directory.push(entry);
    offset += body.length;
  }
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(end.count ?? parts.length, 8);
  last.writeUInt16LE(end.count ?? parts.length, 10);
  last.writeUInt32LE(
    directory.reduce((sum, each) => sum + each.length, 0),
    12,
  );
  last.writeUInt32LE(end.directoryOffset ?? offset, 16);
  return Buffer.concat([...bodies, ...directory, last]);
}

function writePart(part: RawPart, offset: number): { readonly body: Buffer; readonly entry: Buffer } {
  const content = Buffer.from(part.content as string);
  const method = part.method ?? 8;
  const packed = part.packed ?? (method === 8 ? deflateRawSync(content) : content);
  const name = Buffer.from(part.path, 'utf8');
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(part.flags ?? 0x800, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(part.crc ?? crc32(content), 10);
  facts.writeUInt32LE(part.packedSize ?? packed.length, 14);
  facts.writeUInt32LE(part.size ?? content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const local = Buffer.from(facts);
  local.writeUInt32LE(part.localSize ?? part.size ?? content.length, 18);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(part.offset ?? offset, 10);
  return {
    body: Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), local, name, packed]),
    entry: Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), facts, place, name]),
  };
}
