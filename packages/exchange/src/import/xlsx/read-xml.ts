import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of one part wants to hear. Names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** True: enough was read, the rest of the part is left. */
  done?(): boolean;
}

/** Bytes without a tag: the parser gathers text until the next one, and must not gather without end. */
const LONGEST_SILENCE = 8 * LIMITS.textLength;

/**
 * Streams a part through the handler. No DTD, no entities of its own, bounded depth, valid text only.
 * @throws FileRefused
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let silent = 0;
  const heard = () => {
    silent = 0;
  };
  parser.on('doctype', () => {
    throw new FileRefused('xml-dtd-forbidden');
  });
  parser.on('error', (error) => {
    throw new FileRefused('malformed-xml', { zh: error.message, en: error.message });
  });
  parser.on('opentag', (tag) => {
    heard();
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new FileRefused('xml-too-deep');
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    heard();
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));

  const decode = decoder();
  for await (const piece of pieces) {
    silent += piece.length;
    parser.write(decode(piece, true));
    if (silent > LONGEST_SILENCE) throw new FileRefused('text-too-long');
    if (handler.done?.()) return;
  }
  parser.write(decode(new Uint8Array(), false));
  parser.close();
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decoder(): (piece: Uint8Array, stream: boolean) => string {
  let text: TextDecoder | null = null;
  return (piece, stream) => {
    text ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return text.decode(piece, { stream });
    } catch {
      throw new FileRefused('malformed-xml', { zh: '文字编码有误', en: 'Its text encoding is wrong' });
    }
  };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
