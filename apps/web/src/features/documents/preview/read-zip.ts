import { unpack } from './unpack.ts';

/** Texts of a zip file of our own server, by their path; no other kind of zip is needed. */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('not a zip file');
  const texts = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    if (wanted(path)) {
      const local = view.getUint32(at + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
      texts.set(path, await textOf(packed, view.getUint16(at + 10, true) === 8));
    }
    at += 46 + name + extra + comment;
  }
  return texts;
}

const END_OF_DIRECTORY = 0x06054b50;

async function textOf(bytes: Uint8Array<ArrayBuffer>, packed: boolean): Promise<string> {
  if (!packed) return new TextDecoder().decode(bytes);
  return new TextDecoder().decode(await unpack(bytes, 'deflate-raw'));
}
