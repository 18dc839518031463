import type { Cell } from '../grid.ts';
import { FileRefused } from '../refusal.ts';
import { unescapeText } from './read-strings.ts';
import { dayOfSerial } from './read-styles.ts';
import type { NumberLook } from './read-styles.ts';

/** A cell as written in the sheet's XML. */
export interface RawCell {
  type: string;
  style: number;
  value: string;
  formula: boolean;
}

export interface CellSources {
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

const PRECISE_DIGITS = 15;

/** What the cell shows, or null when it is empty. @throws FileRefused for a text that is not there. */
export function cellOf(raw: RawCell, sources: CellSources): Cell | null {
  if (raw.value === '' && raw.type !== 's') return raw.formula ? { text: '', kind: 'text', formula: true } : null;
  switch (raw.type) {
    case 's':
      return raw.value === '' ? null : textCell(sharedText(raw.value, sources.strings), raw.formula);
    case 'str':
      return textCell(unescapeText(raw.value), raw.formula);
    case 'inlineStr':
      return textCell(raw.value, raw.formula);
    case 'b':
      return { text: raw.value === '1' ? '是' : '否', kind: 'boolean', formula: raw.formula };
    case 'e':
      return { text: raw.value.slice(0, 40), kind: 'error', formula: raw.formula };
    case 'd':
      return { text: raw.value.slice(0, 10), kind: 'date', formula: raw.formula };
    default:
      return numberCell(raw, sources);
  }
}

function textCell(text: string, formula: boolean): Cell | null {
  return text === '' && !formula ? null : { text, kind: 'text', formula };
}

function sharedText(index: string, strings: readonly string[]): string {
  const text = /^\d{1,7}$/.test(index) ? strings[Number(index)] : undefined;
  if (text === undefined) throw new FileRefused('bad-string-index');
  return text;
}

function numberCell(raw: RawCell, { looks, from1904 }: CellSources): Cell {
  const value = Number(raw.value);
  if (!Number.isFinite(value)) return { text: raw.value.slice(0, 100), kind: 'text', formula: raw.formula };
  const look = looks[raw.style] ?? 'plain';
  const day = look === 'date' ? dayOfSerial(value, from1904) : null;
  if (day) return { text: day, kind: 'date', formula: raw.formula };
  const text = Math.abs(value) < 1e21 && Number.isInteger(value) ? BigInt(value).toString() : String(value);
  const shown = typeof look === 'object' && value >= 0 ? text.padStart(Math.min(look.zeros, 40), '0') : text;
  const cell: Cell = { text: shown, kind: 'number', formula: raw.formula };
  return text.replace('-', '').length >= PRECISE_DIGITS && Number.isInteger(value)
    ? { ...cell, imprecise: true }
    : cell;
}
