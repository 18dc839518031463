import { finished } from 'node:stream/promises';
import { constants, createDeflate, crc32 } from 'node:zlib';
import type { Deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 4;
/** Twice as fast as the usual level; white paper is small either way. */
const LEVEL = 3;

/** A PNG picture that comes in bands from above, packed on another thread while the next band is drawn. */
export class PngFile {
  readonly #width: number;
  readonly #height: number;
  readonly #deflate: Deflate;
  readonly #packed: Buffer[] = [];
  readonly #ended: Promise<void>;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#deflate = createDeflate({ level: LEVEL, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY });
    this.#deflate.on('data', (chunk: Buffer) => this.#packed.push(chunk));
    this.#ended = finished(this.#deflate);
    // Asked for again at the end; until then a failure is not nobody's.
    this.#ended.catch(() => undefined);
  }

  /** @param pixels whole rows, four bytes a pixel. Returns when they are packed. */
  add(pixels: Buffer): Promise<void> {
    const stride = this.#width * RGBA;
    const rows = pixels.length / stride;
    const bytes = Buffer.allocUnsafe(pixels.length + rows);
    for (let row = 0; row < rows; row += 1) {
      const at = row * (stride + 1);
      bytes[at] = 0; // as it is, no filter
      pixels.copy(bytes, at + 1, row * stride, (row + 1) * stride);
    }
    return new Promise((resolve, reject) => {
      this.#deflate.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }

  async finish(): Promise<Buffer> {
    this.#deflate.end();
    await this.#ended;
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.#width, 0);
    head.writeUInt32BE(this.#height, 4);
    head.set([8, 6, 0, 0, 0], 8);
    const parts = [chunk('IHDR', head), chunk('IDAT', Buffer.concat(this.#packed)), chunk('IEND', Buffer.alloc(0))];
    return Buffer.concat([SIGNATURE, ...parts]);
  }
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
