import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Number of an object in the file. */
export type Ref = number;

/** Collects the objects of a PDF and writes them as one file. Same objects, same bytes. */
export class PdfFile {
  readonly #objects: (Buffer | null)[] = [];

  /** A number for an object that is written later. */
  reserve(): Ref {
    return this.#objects.push(null);
  }

  set(ref: Ref, body: string): void {
    this.#objects[ref - 1] = Buffer.from(body, 'latin1');
  }

  add(body: string): Ref {
    const ref = this.reserve();
    this.set(ref, body);
    return ref;
  }

  /** @param entries further entries of the stream's dictionary. */
  addStream(content: Buffer | string, entries = '', { packed = true } = {}): Ref {
    const plain = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const bytes = packed ? deflateSync(plain) : plain;
    const filter = packed ? '/Filter/FlateDecode' : '';
    const head = Buffer.from(`<<${entries}${filter}/Length ${bytes.length}>>stream\n`, 'latin1');
    this.#objects.push(Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]));
    return this.#objects.length;
  }

  /** @throws when a reserved object was never written. */
  bytes({ root, info }: { readonly root: Ref; readonly info: Ref }): Buffer {
    // The second line tells every program that the file is binary.
    const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
    const offsets: number[] = [];
    let at = parts[0]?.length ?? 0;
    const hash = createHash('sha256');
    this.#objects.forEach((body, index) => {
      if (body === null) throw new Error(`object ${index + 1} was never written`);
      const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
      offsets.push(at);
      at += part.length;
      hash.update(part);
      parts.push(part);
    });
    const id = hash.digest('hex').slice(0, 32);
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const size = this.#objects.length + 1;
    const trailer = `<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>`;
    parts.push(
      Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`),
    );
    return Buffer.concat(parts);
  }
}

/** Any text as a PDF string. */
export function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** D:20261122143205Z, from an ISO time. */
export function pdfDate(iso: string): string {
  return `(D:${new Date(iso).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z)`;
}
