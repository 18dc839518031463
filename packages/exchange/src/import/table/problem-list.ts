import type { ImportErrorCode, ImportWarningCode } from '@dachushi/domain/import/import-codes.ts';
import type { ImportDetail, ImportProblem } from '@dachushi/domain/protocol/import-messages.ts';
import { columnLetter } from '../grid.ts';
import { LIMITS } from '../limits.ts';

export interface Place {
  readonly sheet: string | null;
  readonly row?: number | null;
  /** From 0. */
  readonly column?: number | null | undefined;
}

interface Group {
  readonly first: Place;
  readonly detail: ImportDetail;
  readonly rows: number[];
  readonly examples: string[];
  count: number;
}

const LISTED_ROWS = 50;
const LISTED_EXAMPLES = 3;

/** Gathers what is wrong: warnings of one kind in one column together, errors one by one. */
export class ProblemList {
  readonly #warnings = new Map<ImportWarningCode, Map<string, Group>>();
  readonly #errors: ImportProblem[] = [];
  #unlisted = 0;

  get hasErrors(): boolean {
    return this.#errors.length > 0;
  }

  warn(
    code: ImportWarningCode,
    place: Place,
    about: { readonly example?: string; readonly detail?: ImportDetail } = {},
  ): void {
    const groups = this.#warnings.get(code) ?? new Map<string, Group>();
    this.#warnings.set(code, groups);
    const key = `${place.sheet ?? ''}\u0000${place.column ?? ''}\u0000${about.detail ? (place.row ?? '') : ''}`;
    const group = groups.get(key) ?? { first: place, detail: about.detail ?? {}, rows: [], examples: [], count: 0 };
    groups.set(key, group);
    group.count += 1;
    if (place.row && group.rows.length < LISTED_ROWS) group.rows.push(place.row);
    if (about.example && group.examples.length < LISTED_EXAMPLES) group.examples.push(about.example.slice(0, 80));
  }

  error(code: ImportErrorCode, place: Place, detail: ImportDetail = {}): void {
    if (this.#errors.length >= LIMITS.listedErrors) this.#unlisted += 1;
    else this.#errors.push({ level: 'error', code, ...where(place), detail });
  }

  /** Errors first, each kind in the order of the file. */
  list(): readonly ImportProblem[] {
    const errors = this.#errors.map((error, at) =>
      at === 0 && this.#unlisted > 0 ? { ...error, detail: { ...error.detail, unlisted: this.#unlisted } } : error,
    );
    const warnings = [...this.#warnings].flatMap(([code, groups]) =>
      [...groups.values()].map((group) => warningOf(code, group)),
    );
    return [...errors, ...warnings];
  }
}

function warningOf(code: ImportWarningCode, { first, detail, rows, examples, count }: Group): ImportProblem {
  const more = { count, ...(rows.length > 0 ? { rows } : {}), ...(examples.length > 0 ? { examples } : {}) };
  return { level: 'warning', code, ...where(first), detail: { ...detail, ...more } };
}

function where({ sheet, row = null, column = null }: Place) {
  return { sheet, row, column: column === null ? null : columnLetter(column) };
}
