import { TextDecoder } from 'node:util';
import type { TextRepair } from '@dachushi/domain/protocol/import-messages.ts';
import { FileRefused } from '../refusal.ts';
import { repairText } from './mojibake.ts';

export interface DecodedText {
  readonly text: string;
  /** `utf-8`, `gb18030`, `utf-16le`, `utf-16be`. */
  readonly encoding: string;
}

/**
 * UTF-8 with or without mark, UTF-16 with or without mark, else GB18030.
 * @throws FileRefused for binary content and for text in none of these.
 */
export function decodeText(bytes: Uint8Array, repair?: TextRepair): DecodedText {
  const { encoding, start } = encodingOf(bytes);
  const body = bytes.subarray(start);
  if (!encoding.startsWith('utf-16') && body.includes(0)) throw new FileRefused('binary-content');
  const decoded = decodeAs(body, encoding);
  const text = repair ? repairText(decoded.text, repair) : decoded.text;
  if (text.includes('\u0000')) throw new FileRefused('binary-content');
  return { ...decoded, text };
}

function decodeAs(body: Uint8Array, encoding: string): { readonly text: string; readonly encoding: string } {
  const strict = tryDecode(body, encoding);
  if (strict !== null) return { text: strict, encoding };
  if (encoding !== 'utf-8') throw new FileRefused('encoding-error');
  const chinese = tryDecode(body, 'gb18030');
  // What GB18030 reads into its private and control areas was written in something else.
  if (chinese === null || /[\u0080-\u009f]/.test(chinese) || rareShare(chinese) > 0.02)
    throw new FileRefused('encoding-error');
  return { text: chinese, encoding: 'gb18030' };
}

function rareShare(text: string): number {
  return (text.match(/[\ue000-\uf8ff]/g)?.length ?? 0) / Math.max(1, text.length);
}

function tryDecode(body: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): { readonly encoding: string; readonly start: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', start: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', start: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', start: 2 };
  return { encoding: unmarked16(bytes) ?? 'utf-8', start: 0 };
}

/** Without a mark, the commas and line ends of UTF-16 show as NUL on every other place. */
function unmarked16(bytes: Uint8Array): string | null {
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 4_096);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > length / 50 && even === 0) return 'utf-16le';
  return even > length / 50 && odd === 0 ? 'utf-16be' : null;
}
