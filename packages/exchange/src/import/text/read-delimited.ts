import type { Cell, Grid, GridRow } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';

export interface DelimitedText {
  readonly grid: Grid;
  readonly delimiter: string;
  readonly mixedNewlines: boolean;
}

const DELIMITERS = [',', '\t', ';', '|', '，'] as const;

/**
 * Comma-, tab- or otherwise separated text by RFC 4180, any line end; row numbers are those a spreadsheet would show.
 * @throws FileRefused for an open quotation mark and beyond the limits.
 */
export function readDelimited(text: string, delimiter = guessDelimiter(text)): DelimitedText {
  const reader = new FieldReader(text, delimiter);
  const rows = reader.read();
  const columnCount = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const grid: Grid = {
    name: null,
    hidden: false,
    rows,
    merges: [],
    columnCount,
    dimensionWrong: false,
    delimited: true,
  };
  return { grid, delimiter, mixedNewlines: reader.newlines.size > 1 };
}

class FieldReader {
  readonly newlines = new Set<string>();
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;
  #cells = 0;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  read(): readonly GridRow[] {
    const rows: GridRow[] = [];
    for (let number = 1; this.#at < this.#text.length; number += 1) {
      const fields = this.#readRow(number);
      const cells = cellsOf(fields);
      if (cells.length === 0) continue;
      if (rows.length >= LIMITS.rows) throw new FileRefused('too-many-rows');
      if (cells.length > LIMITS.columns) throw new FileRefused('too-many-columns', rowNumber(number));
      this.#cells += cells.length;
      if (this.#cells > LIMITS.cells) throw new FileRefused('too-many-rows');
      rows.push({ number, hidden: false, cells, fields: fields.length });
    }
    return rows;
  }

  #readRow(number: number): readonly string[] {
    const fields: string[] = [];
    for (;;) {
      const quoted = this.#text[this.#at] === '"';
      const field = quoted ? this.#readQuoted(number) : this.#readPlain();
      if (field.length > LIMITS.textLength) throw new FileRefused('text-too-long', rowNumber(number));
      fields.push(field);
      if (fields.length > 20_000) throw new FileRefused('too-many-columns', rowNumber(number));
      if (this.#text[this.#at] !== this.#delimiter) break;
      this.#at += 1;
    }
    this.#readNewline();
    return fields;
  }

  #readPlain(): string {
    const start = this.#at;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at];
      if (character === this.#delimiter || character === '\n' || character === '\r') break;
    }
    return this.#text.slice(start, this.#at);
  }

  #readQuoted(number: number): string {
    let field = '';
    let from = this.#at + 1;
    for (;;) {
      const quote = this.#text.indexOf('"', from);
      if (quote < 0) throw new FileRefused('unbalanced-quote', rowNumber(number));
      field += this.#text.slice(from, quote);
      this.#at = quote + 1;
      if (this.#text[this.#at] !== '"') break;
      field += '"';
      from = this.#at + 1;
    }
    // Text after the closing quotation mark belongs to the field all the same.
    return field + this.#readPlain();
  }

  #readNewline(): void {
    if (this.#at >= this.#text.length) return;
    const newline = this.#text.startsWith('\r\n', this.#at) ? '\r\n' : (this.#text[this.#at] ?? '');
    this.newlines.add(newline);
    this.#at += newline.length;
  }
}

function cellsOf(fields: readonly string[]): readonly (Cell | undefined)[] {
  const cells = fields.map((field) => (field.trim() === '' ? undefined : textCell(field)));
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return cells;
}

/** A spreadsheet's error values stay recognisable in its text export; a leading `'` is how exports disarm a formula. */
function textCell(field: string): Cell {
  if (/^#(REF|DIV\/0|VALUE|N\/A|NAME\?|NULL|NUM)!?$/.test(field)) return { text: field, kind: 'error', formula: false };
  return { text: /^'[=+\-@\t\r＝＋－＠]/.test(field) ? field.slice(1) : field, kind: 'text', formula: false };
}

/** The character that splits the first lines most evenly. */
function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = mostCommon(counts.filter((count) => count > 0));
    const score = counts.filter((count) => count === usual).length * Math.min(usual, 30);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function mostCommon(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function rowNumber(row: number) {
  return { zh: `第 ${row} 行`, en: `Row ${row}` };
}
