import { unpack } from './unpack.ts';

/** A page of a file of ours: its size in points and the operators that draw it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly operators: string;
}

/** A face that the file carries. */
export interface PdfFace {
  /** `F1`, as the pages ask for it. */
  readonly name: string;
  readonly program: Uint8Array<ArrayBuffer>;
  /** Characters by glyph code. */
  readonly characters: ReadonlyMap<string, string>;
}

export interface OpenPdf {
  readonly pageCount: number;
  readonly faces: readonly PdfFace[];
  /** @param number from 1 */
  readonly page: (number: number) => Promise<PdfPage>;
}

/**
 * Opens a PDF that our own server has made, to show its very pages: a plain table of objects, packed streams, TrueType
 * faces with a Unicode map. Knows nothing of other programs' files.
 * @throws when it is not such a file
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const file = new ObjectFile(bytes);
  const catalogue = file.body(file.root);
  const pageRefs = refsIn(listOf('Kids', file.body(refOf('Pages', catalogue))));
  const first = pageRefs[0];
  if (first === undefined) throw new Error('a file without pages');
  const named = [...(/\/Font<<(.*?)>>/s.exec(file.body(first))?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)];
  const faces = await Promise.all(named.map(([, name = '', ref = '0']) => faceOf(file, name, Number(ref))));
  return {
    pageCount: pageRefs.length,
    faces,
    page: async (number) => {
      const body = file.body(pageRefs[number - 1] ?? first);
      const [, , width = 0, height = 0] = listOf('MediaBox', body).split(' ').map(Number);
      return { width, height, operators: await file.text(refOf('Contents', body)) };
    },
  };
}

async function faceOf(file: ObjectFile, name: string, ref: number): Promise<PdfFace> {
  const body = file.body(ref);
  const descendant = file.body(refsIn(listOf('DescendantFonts', body))[0] ?? 0);
  const descriptor = file.body(refOf('FontDescriptor', descendant));
  const [program, map] = await Promise.all([
    file.stream(refOf('FontFile2', descriptor)),
    file.text(refOf('ToUnicode', body)),
  ]);
  const characters = new Map<string, string>();
  for (const [, glyph = '', code = ''] of map.matchAll(/^<([0-9a-f]{4})><([0-9a-f]+)>$/gm))
    characters.set(glyph, fromUtf16(code));
  return { name, program, characters };
}

function fromUtf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function refOf(key: string, body: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? 0);
}

function listOf(key: string, body: string): string {
  return new RegExp(`/${key}\\[([^\\]]*)\\]`).exec(body)?.[1] ?? '';
}

function refsIn(list: string): readonly number[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, ref]) => Number(ref));
}

/** Objects by number, found by the table at the end of the file. */
class ObjectFile {
  readonly root: number;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #offsets: readonly number[];

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    const end = latin(bytes.subarray(Math.max(0, bytes.length - 64)));
    const table = Number(/startxref\s+(\d+)/.exec(end)?.[1] ?? NaN);
    if (Number.isNaN(table)) throw new Error('not a PDF of ours');
    const text = latin(bytes.subarray(table));
    this.#offsets = [...text.matchAll(/^(\d{10}) \d{5} [nf] $/gm)].map(([, offset]) => Number(offset));
    this.root = refOf('Root', text);
  }

  /** The dictionary, without the content of a stream. */
  body(ref: number): string {
    const from = this.#offsets[ref] ?? this.#bytes.length;
    let size = 2_048;
    for (; ; size *= 4) {
      const text = latin(this.#bytes.subarray(from, from + size));
      const end = text.search(/>>stream\n|\nendobj/);
      if (end >= 0 || from + size >= this.#bytes.length) return text.slice(0, end < 0 ? undefined : end + 2);
    }
  }

  async stream(ref: number): Promise<Uint8Array<ArrayBuffer>> {
    const body = this.body(ref);
    const start = (this.#offsets[ref] ?? 0) + body.length + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
    return await unpack(this.#bytes.subarray(start, start + length), 'deflate');
  }

  async text(ref: number): Promise<string> {
    return latin(await this.stream(ref));
  }
}

/** Byte for character, so that places in the text are places in the file. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
