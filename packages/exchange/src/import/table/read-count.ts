import type { ImportErrorCode, ImportWarningCode } from '@dachushi/domain/import/import-codes.ts';
import type { Cell } from '../grid.ts';
import { LIMITS } from '../limits.ts';

export interface Count {
  /** Null: no value, which is not 0. */
  readonly value: number | null;
  readonly notes: readonly ImportWarningCode[];
  readonly error: ImportErrorCode | null;
  /** Parts named in brackets: 5（含工勤1）. */
  readonly included: Readonly<Record<string, number>>;
}

const PLACEHOLDER = /^(-+|—+|–+|－+|─+|━+|\/+|\\|无|空|未定|暂无|n\/?a|null|…|\.+|·|\*)$/i;
const DIGITS = '〇一二三四五六七八九';

/** A number of people, posts or days as it is written in ledgers. */
export function readCount(cell: Cell | undefined): Count {
  if (!cell) return counted(null);
  if (cell.kind === 'error') return failed('cell-error-value');
  if (cell.text === '' && cell.formula) return failed('formula-without-cached-value');
  const notes: ImportWarningCode[] = cell.formula ? ['formula-value-used'] : [];
  if (cell.kind === 'number') return judged(Number(cell.text), notes);
  if (cell.kind !== 'text') return failed('not-a-number');
  return readText(cell.text, notes);
}

/** `一正两副` and the like are posts, not counts; dates and texts are not numbers. */
function readText(written: string, notes: ImportWarningCode[]): Count {
  const half = written.normalize('NFKC').replace(/[\s\u200b-\u200f\u202a-\u202e\ufeff]+/g, '');
  if (half === '') return counted(null, notes);
  if (isPlaceholder(half)) return counted(null, [...notes, 'placeholder-as-empty']);
  if (/[０-９Ａ-Ｚａ-ｚ（），．＋－]/.test(written)) notes.push('fullwidth-normalised');
  const { text: outside, included } = takeIncluded(half);
  if (outside !== half) notes.push('inclusive-breakdown-parsed');
  const bare = outside.replace(
    /(?<=[\d〇零一二三四五六七八九十两百])(名|个|人|位|职|项|件|份|天|日|个工作日|工作日)$/,
    '',
  );
  if (bare !== outside) notes.push('unit-suffix-stripped');
  const joined = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  if (joined !== bare) notes.push('thousand-separator-removed');
  if (/^\d{1,6}(\+\d{1,6})+$/.test(joined)) {
    return judged(
      joined.split('+').reduce((sum, part) => sum + Number(part), 0),
      [...notes, 'expression-summed'],
      included,
    );
  }
  const value = /^[-+]?\d+(\.\d+)?$/.test(joined) ? Number(joined) : chineseNumber(joined);
  if (value === null) return failed('not-a-number');
  return judged(value, [...notes, 'text-number-converted'], included);
}

export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim());
}

function takeIncluded(text: string) {
  const included: Record<string, number> = {};
  const outside = text.replace(/[(（](?:其中|内含|含)[:：]?([^()（）]*)[)）]$/, (_, parts: string) => {
    for (const [, kind = '', number = ''] of parts.matchAll(/(行政|政法|事业|工勤|后勤)(?:专项)?(?:编制)?(\d{1,6})/g)) {
      included[kind === '后勤' ? '工勤' : kind] = Number(number);
    }
    return '';
  });
  return { text: outside, included };
}

/** 五, 十二, 二十, 两: up to 99. */
export function chineseNumber(text: string): number | null {
  const plain = text.replace('零', '〇').replace('两', '二');
  if (!/^[〇一二三四五六七八九]?十?[〇一二三四五六七八九]?$/.test(plain) || plain === '') return null;
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['0', plain];
  if (ones.length > 1 || tens.length > 1) return null;
  const ten = tens === '0' ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

function judged(
  value: number,
  notes: readonly ImportWarningCode[],
  included: Readonly<Record<string, number>> = {},
): Count {
  if (!Number.isFinite(value)) return failed('not-a-number');
  if (value < 0) return failed('negative-number');
  if (!Number.isInteger(value)) return failed('non-integer');
  if (value > LIMITS.count) return failed('number-out-of-range');
  return { value, notes, error: null, included };
}

function counted(value: number | null, notes: readonly ImportWarningCode[] = []): Count {
  return { value, notes, error: null, included: {} };
}

function failed(error: ImportErrorCode): Count {
  return { value: null, notes: [], error, included: {} };
}
