import { TextDecoder } from 'node:util';
import { TEXT_REPAIRS } from '@dachushi/domain/protocol/import-messages.ts';
import type { TextRepair } from '@dachushi/domain/protocol/import-messages.ts';
import { gb18030Bytes } from './gb18030-bytes.ts';

export interface Damage {
  /** A damaged piece and the same piece repaired; without repair the text is lost. */
  readonly sample: string;
  readonly repair: TextRepair | null;
  readonly repaired: string | null;
}

/** The words that every ledger has; a repair that brings them back is the right one. */
const WORDS = /单位|部门|机构|处室|编制|职数|名称|办公室|事项|序号|备注|人事处|财务/;
const LOST = /\ufffd|锟斤拷|烫烫烫|屯屯屯|\?{6,}/;

/** Text damaged by an encoding mix-up, or null. Looks at the first part of the file only. */
export function suspectDamage(text: string): Damage | null {
  const head = text.slice(0, 20_000);
  if (WORDS.test(head)) return null;
  for (const repair of TEXT_REPAIRS) {
    const repaired = repairText(head, repair);
    const found = WORDS.exec(repaired);
    if (found) return { sample: head.slice(0, 60), repair, repaired: repaired.slice(0, 60) };
  }
  const lost = LOST.exec(head);
  if (!lost) return null;
  return { sample: head.slice(Math.max(0, lost.index - 10), lost.index + 30), repair: null, repaired: null };
}

/** Puts the bytes back as they were and reads them as they were meant; pieces that cannot be put back become U+FFFD. */
export function repairText(text: string, repair: TextRepair): string {
  const meant = repair === 'gb18030-read-as-latin1' ? 'gb18030' : 'utf-8';
  return text.replace(/[\u0080-\ufffc\u{10000}-\u{10ffff}]+/gu, (piece) => {
    const bytes = repair === 'utf8-read-as-gb18030' ? gb18030Bytes(piece) : latinBytes(piece);
    return bytes ? new TextDecoder(meant).decode(bytes) : piece;
  });
}

/** The 27 places where “latin 1” on an office computer means Windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function latinBytes(piece: string): Uint8Array | null {
  const bytes = new Uint8Array(piece.length);
  for (let at = 0; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at);
    const windows = WINDOWS.indexOf(piece[at] ?? '');
    if (code > 0xff && windows < 0) return null;
    bytes[at] = windows >= 0 ? 0x80 + windows : code;
  }
  return bytes;
}
