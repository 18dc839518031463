import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';
import type { XmlHandler } from './read-xml.ts';

/** Gathers the text of `<si>` or `<is>`: runs joined, phonetic hints left out. */
export class RichText {
  #text = '';
  #inText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    if (name === 't') this.#inText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    if (name === 't') this.#inText = false;
  }

  add(text: string): void {
    if (!this.#inText || this.#phonetic > 0) return;
    this.#text += text;
    if (this.#text.length > LIMITS.textLength) throw new FileRefused('text-too-long');
  }

  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** Reads `xl/sharedStrings.xml` into a list. */
export function stringsReader(): { readonly strings: string[]; readonly handler: XmlHandler } {
  const strings: string[] = [];
  const rich = new RichText();
  const handler: XmlHandler = {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close: (name) => {
      rich.close(name);
      if (name !== 'si') return;
      if (strings.length >= LIMITS.sharedStrings) throw new FileRefused('too-many-strings');
      strings.push(rich.take());
    },
  };
  return { strings, handler };
}
