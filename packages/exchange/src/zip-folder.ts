import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const pack = promisify(deflateRaw);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** Of the plain zip format; a folder of papers is far below it. */
const LARGEST = 0xfffffff0;

/** A zip archive written to disk file by file: what is in it is never in memory together. */
export class ZipFolder {
  readonly #file: FileHandle;
  readonly #moment: number;
  readonly #directory: Buffer[] = [];
  #size = 0;

  private constructor(file: FileHandle, moment: number) {
    this.#file = file;
    this.#moment = moment;
  }

  /** @param time ISO; every file in it is of this moment. */
  static async create(path: string, time: string): Promise<ZipFolder> {
    return new ZipFolder(await open(path, 'wx', 0o600), dosMoment(time));
  }

  /** @param packed whether the bytes are packed already, as office files and pictures are. */
  async add(name: string, bytes: Uint8Array, { packed }: { readonly packed: boolean }): Promise<void> {
    const body = packed ? bytes : await pack(bytes);
    const path = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(packed ? STORED : DEFLATED, 4);
    facts.writeUInt32LE(this.#moment, 6);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(this.#size, 10);
    this.#directory.push(Buffer.concat([number32(CENTRAL), Buffer.from([20, 0]), facts, place, path]));
    await this.#write(Buffer.concat([number32(LOCAL), facts, path]));
    await this.#write(body);
  }

  /** Writes what a zip ends with. @returns its size. */
  async finish(): Promise<number> {
    const directory = Buffer.concat(this.#directory);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(this.#directory.length, 4);
    end.writeUInt16LE(this.#directory.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(this.#size, 12);
    await this.#write(Buffer.concat([directory, number32(END), end]));
    await this.close();
    return this.#size;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #write(bytes: Uint8Array): Promise<void> {
    if (this.#size + bytes.length > LARGEST) throw new Error('the folder is too large for a zip file');
    await this.#file.writeFile(bytes);
    this.#size += bytes.length;
  }
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const CHINA_MS = 8 * 3_600_000;

/** Date and time as zip files say them: by the clock of China, in steps of two seconds, from 1980 on. */
function dosMoment(time: string): number {
  const there = new Date(new Date(time).getTime() + CHINA_MS);
  const year = Math.max(0, there.getUTCFullYear() - 1980);
  const date = (year << 9) | ((there.getUTCMonth() + 1) << 5) | there.getUTCDate();
  const clock = (there.getUTCHours() << 11) | (there.getUTCMinutes() << 5) | (there.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}
