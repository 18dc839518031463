import { ESTABLISHMENT_KINDS, NO_ESTABLISHMENT, totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Establishment, EstablishmentKind } from '@dachushi/domain/establishment.ts';
import { MAX_NAME_LENGTH } from '@dachushi/domain/name.ts';
import type { ColumnMeaning } from '@dachushi/domain/protocol/import-messages.ts';
import type { GridRow } from '../grid.ts';
import { cleanName } from './clean-name.ts';
import { COUNT_MEANINGS } from './ledger-row.ts';
import type { CountMeaning, Counts } from './ledger-row.ts';
import type { ProblemList } from './problem-list.ts';
import { isPlaceholder, readCount } from './read-count.ts';
import { readPosts } from './read-posts.ts';
import type { SheetTable } from './sheet-table.ts';

/** Reads the cells of one table and reports what it had to do to them. */
export class ValueReader {
  readonly #table: SheetTable;
  readonly #problems: ProblemList;

  constructor(table: SheetTable, problems: ProblemList) {
    this.#table = table;
    this.#problems = problems;
  }

  /** The numbers of a row; wrong ones are reported and read as no value. */
  counts(row: GridRow): { readonly counts: Counts; readonly included: Readonly<Record<string, number>> } {
    const counts: Partial<Record<CountMeaning, number | null>> = {};
    let included: Readonly<Record<string, number>> = {};
    for (const meaning of COUNT_MEANINGS) {
      if (!this.#table.has(meaning)) continue;
      const posts = meaning === 'postsTotal' || meaning === 'chief' ? this.#writtenPosts(row, meaning) : null;
      if (posts) Object.assign(counts, posts);
      else {
        const read = this.count(row, meaning);
        counts[meaning] = counts[meaning] ?? read.value;
        if (meaning === 'establishment') ({ included } = read);
      }
    }
    if (this.#table.has('posts')) Object.assign(counts, this.#combinedPosts(row));
    return { counts, included };
  }

  /** A whole number of 0 or more, or null. */
  count(row: GridRow, meaning: ColumnMeaning) {
    const cell = this.#table.cell(row, meaning);
    const read = readCount(cell);
    const place = this.#place(row, meaning);
    if (read.error) this.#problems.error(read.error, place, { value: (cell?.text ?? '').slice(0, 80) });
    for (const note of read.notes) {
      // In a text file every number is text; that is no news.
      if (note === 'text-number-converted' && this.#table.grid.delimited && /^\d+$/.test(cell?.text ?? '')) continue;
      this.#problems.warn(note, place, { example: cell?.text ?? '' });
    }
    return read;
  }

  /** A cleaned name, '' when there is none. */
  name(row: GridRow, meaning: ColumnMeaning, written = this.#table.text(row, meaning)) {
    const place = this.#place(row, meaning);
    const cell = this.#table.cell(row, meaning);
    if (cell?.kind === 'error') {
      this.#problems.error('cell-error-value', place, { value: cell.text });
      return { name: '', nameplate: null, broken: true };
    }
    const raw = cell && cell.text.trim() === written ? cell.text : written;
    const { name, nameplate, notes } = cleanName(raw, this.#table.keepsNameplates);
    for (const note of notes) this.#problems.warn(note, place, { example: written });
    const garbled = /\ufffd|锟斤拷/.test(name);
    if (garbled) this.#problems.error('mojibake-suspected', place, { sample: name.slice(0, 60) });
    if (name === '' && raw !== '') this.#problems.error('invalid-name', place);
    const tooLong = [...name].length > (meaning === 'itemName' ? 200 : MAX_NAME_LENGTH);
    if (tooLong) this.#problems.error('name-too-long', place, { value: name.slice(0, 80), length: [...name].length });
    return { name, nameplate, broken: (name === '' && raw !== '') || tooLong || garbled };
  }

  /** Free text without control characters; placeholders are nothing. */
  plain(row: GridRow, meaning: ColumnMeaning): string {
    const text = this.#table.text(row, meaning).replace(/\p{Surrogate}/gu, '');
    const clean = text.replace(/[^\P{Cc}\t\r\n]/gu, '').replace(/\r\n?/g, '\n');
    if (clean.length !== text.replace(/\r\n?/g, '\n').length)
      this.#problems.warn('control-char-removed', this.#place(row, meaning));
    if (!isPlaceholder(clean)) return clean;
    this.#problems.warn('placeholder-as-empty', this.#place(row, meaning), { example: clean });
    return '';
  }

  /** A code is text: its zeros stay. */
  code(row: GridRow, meaning: ColumnMeaning): string {
    const cell = this.#table.cell(row, meaning);
    const text = this.plain(row, meaning)
      .replace(/^'(?=\d)/, '')
      .normalize('NFKC')
      .replace(/\s+/g, '');
    const place = this.#place(row, meaning);
    if (/^0\d+$/.test(text)) this.#problems.warn('leading-zero-kept', place, { example: text });
    if (cell?.imprecise) this.#problems.warn('code-precision-lost', place, { example: text });
    else if (/^\d{15,}$/.test(text)) this.#problems.warn('long-code-kept-as-text', place, { example: text });
    return text;
  }

  yesNo(row: GridRow, meaning: ColumnMeaning): boolean | null {
    const text = this.#table.text(row, meaning);
    if (/^(是|有|√|✓|y|yes|true|1)$/i.test(text)) return true;
    return /^(否|无|没有|×|n|no|false|0)$/i.test(text) ? false : null;
  }

  #writtenPosts(row: GridRow, meaning: ColumnMeaning) {
    const posts = readPosts(this.#table.text(row, meaning));
    if (posts)
      this.#problems.warn('leadership-parsed', this.#place(row, meaning), { example: this.#table.text(row, meaning) });
    return posts;
  }

  /** One column for both: 正1副2, or a bare number, of which the first is the chief. */
  #combinedPosts(row: GridRow): Counts {
    const written = this.#writtenPosts(row, 'posts');
    if (written) return written;
    const { value } = this.count(row, 'posts');
    if (value === null) return { chief: null, deputy: null };
    const example = `${value} → 正${Math.min(1, value)}副${Math.max(0, value - 1)}`;
    this.#problems.warn('leadership-parsed', this.#place(row, 'posts'), { example });
    return { chief: Math.min(1, value), deputy: Math.max(0, value - 1) };
  }

  #place(row: GridRow, meaning: ColumnMeaning) {
    return { sheet: this.#table.sheet, row: row.number, column: this.#table.column(meaning) };
  }
}

/** `政法专项编制` → 政法; null when it names none or several. */
export function readEstablishmentKind(text: string): EstablishmentKind | null {
  const named = ESTABLISHMENT_KINDS.filter((kind) => text.includes(kind) || (kind === '工勤' && text.includes('后勤')));
  return named.length === 1 ? (named[0] ?? null) : null;
}

export interface PlacesByKind {
  readonly total: number | null;
  /** Null when the file does not say which kind. */
  readonly perKind: Establishment | null;
  /** The kinds do not add up to the stated total. */
  readonly mismatch: boolean;
}

/** Brings the total and the parts of a row together; a rest without a kind goes to the row's kind, else to 行政. */
export function placesByKind(
  counts: Counts,
  included: Readonly<Record<string, number>>,
  kind: EstablishmentKind | null,
): PlacesByKind {
  const given = ESTABLISHMENT_KINDS.filter((each) => typeof counts[each] === 'number');
  const parts = given.length > 0 ? counts : included;
  const known = { ...NO_ESTABLISHMENT };
  for (const each of ESTABLISHMENT_KINDS) known[each] = (parts as Record<string, number | null>)[each] ?? 0;
  const sum = totalEstablishment(known);
  const total = counts.establishment ?? (given.length > 0 ? sum : null);
  if (given.length === 0 && Object.keys(included).length === 0) {
    return { total, perKind: kind && total !== null ? { ...NO_ESTABLISHMENT, [kind]: total } : null, mismatch: false };
  }
  const rest = (total ?? sum) - sum;
  const into = kind ?? '行政';
  const mismatch = rest < 0 || (rest > 0 && given.includes(into));
  if (rest > 0) known[into] += rest;
  return { total: rest < 0 ? sum : total, perKind: known, mismatch };
}
