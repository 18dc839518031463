import type { GridRow } from '../grid.ts';
import { cleanName } from './clean-name.ts';
import type { ProblemList } from './problem-list.ts';
import { isPlaceholder } from './read-count.ts';
import type { ValueReader } from './read-values.ts';
import type { SheetTable } from './sheet-table.ts';

interface OpenDepartmentRequest {
  readonly table: SheetTable;
  readonly problems: ProblemList;
  /** The department of a sheet without such a column, or ''. */
  readonly sheetDepartment: string;
}

/** Whose divisions the rows being read are. */
export class OpenDepartment {
  readonly #request: OpenDepartmentRequest;
  readonly #values: ValueReader;
  #name: string;
  #written = '';

  constructor(request: OpenDepartmentRequest, values: ValueReader) {
    this.#request = request;
    this.#values = values;
    this.#name = cleanName(request.sheetDepartment).name;
  }

  get name(): string | null {
    return this.#name === '' ? null : this.#name;
  }

  /** A row of its own says it. */
  begin(written: string, row: GridRow): void {
    this.#written = written;
    this.#name = this.#values.name(row, 'department', written).name;
  }

  /** The department of this row, '' when none was named yet. A blank cell carries the one above. */
  of(row: GridRow): string {
    const { table, problems } = this.#request;
    if (!table.has('department')) return this.#name;
    const { text, fromMerge } = table.filled(row, 'department');
    const place = { sheet: table.sheet, row: row.number, column: table.column('department') };
    if (text === '' || isPlaceholder(text)) {
      if (this.#name !== '') problems.warn('blank-department-filled', place, { example: this.#name });
      return this.#name;
    }
    if (fromMerge) problems.warn('merged-cells-filled', place, { example: text });
    if (text !== this.#written || !fromMerge) this.#name = this.#values.name(row, 'department', text).name;
    this.#written = text;
    return this.#name;
  }
}
