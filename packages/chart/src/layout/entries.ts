import type { ComparisonRow, ComparisonSource, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { STAYED } from './chart-entry.ts';
import type { ChartEntry, Edge, EntryTag, Frame, Moved } from './chart-entry.ts';

/** 改革前: every baseline division in official order, wherever it went; 机关党委, 纪检监察 and 离退休 at the end. */
export function entriesBefore(department: DepartmentComparison): readonly ChartEntry[] {
  const { departmentId } = department;
  const went = wentFrom(department);
  const placed: { readonly row: ComparisonRow; readonly source: ComparisonSource }[] = [];
  for (const row of department.rows) for (const source of row.sources) placed.push({ row, source });
  placed.sort((a, b) => a.source.order - b.source.order);
  return apartLast(placed, ({ source }) => source).map(
    ({ row, source }) => new DivisionEntry({ departmentId, row, source, moved: went.get(source.divisionId) ?? STAYED }),
  );
}

/** 改革后: the units in official order, 机关党委, 纪检监察 and 离退休 at the end. */
export function entriesAfter(department: DepartmentComparison): readonly ChartEntry[] {
  const { departmentId } = department;
  const went = wentFrom(department);
  const came = cameTo(department);
  return rowsAsDrawn(department).map((row) => new UnitEntry(departmentId, row, movedOf(row, came, went)));
}

/** Rows as pages cut them: in the order in which their units are drawn. */
export function rowsAsDrawn({ rows }: DepartmentComparison): readonly ComparisonRow[] {
  return apartLast(rows, (row) => row);
}

const APART = new Set(['机关党委', '纪检监察', '离退休']);

interface Kind {
  readonly kind: string;
  readonly counted: boolean;
}

function apartLast<T>(inOrder: readonly T[], ofKind: (each: T) => Kind): readonly T[] {
  const [ordinary, apart]: [T[], T[]] = [[], []];
  for (const each of inOrder) (APART.has(ofKind(each).kind) ? apart : ordinary).push(each);
  return apart.length === 0 ? inOrder : ordinary.concat(apart);
}

function edgeOf({ kind, counted }: Kind): Edge {
  if (!counted) return 'dashed';
  return APART.has(kind) ? 'dotted' : 'solid';
}

const FRAME_OF = { 保留: 'plain', 更名: 'renamed', 改设: 'new', 合并: 'merged', 新设: 'new' } as const;

/** A unit after. One of tens of thousands: it reads from its row what it is asked for and copies nothing. */
class UnitEntry implements ChartEntry {
  readonly departmentId: string;
  readonly moved: Moved;
  readonly #row: ComparisonRow;

  constructor(departmentId: string, row: ComparisonRow, moved: Moved) {
    this.departmentId = departmentId;
    this.#row = row;
    this.moved = moved;
  }

  get side(): 'after' {
    return 'after';
  }

  get subjectId(): string {
    return this.#row.unitId;
  }

  get name(): string {
    return this.#row.name;
  }

  get establishment(): number {
    return totalEstablishment(this.#row.establishment);
  }

  get frame(): Frame {
    return FRAME_OF[this.#row.adjustment];
  }

  get edge(): Edge {
    return edgeOf(this.#row);
  }

  get sources(): number {
    return this.#row.sources.length;
  }

  get tag(): null {
    return null;
  }
}

interface DivisionFacts {
  readonly departmentId: string;
  /** What became of it. */
  readonly row: ComparisonRow;
  readonly source: ComparisonSource;
  readonly moved: Moved;
}

/** A division before. */
class DivisionEntry implements ChartEntry {
  readonly departmentId: string;
  readonly moved: Moved;
  readonly #row: ComparisonRow;
  readonly #source: ComparisonSource;

  constructor({ departmentId, row, source, moved }: DivisionFacts) {
    this.departmentId = departmentId;
    this.moved = moved;
    this.#row = row;
    this.#source = source;
  }

  get side(): 'before' {
    return 'before';
  }

  get subjectId(): string {
    return this.#source.divisionId;
  }

  get name(): string {
    return this.#source.name;
  }

  get establishment(): number {
    return totalEstablishment(this.#source.establishment);
  }

  get frame(): Frame {
    return this.#source.fate === 'abolished' ? 'abolished' : 'plain';
  }

  get edge(): Edge {
    return edgeOf(this.#source);
  }

  get sources(): number {
    return 0;
  }

  get tag(): EntryTag {
    const { fate } = this.#source;
    if (fate !== 'stays') return fate;
    if (this.#row.adjustment === '改设') return 'converted';
    return this.#row.adjustment === '更名' ? 'renamed' : null;
  }
}

const NOTHING_MOVED: ReadonlyMap<string, Moved> = new Map();

function wentFrom({ transfers }: DepartmentComparison): ReadonlyMap<string, Moved> {
  if (transfers.length === 0) return NOTHING_MOVED;
  const moved = new Map<string, Moved>();
  for (const { fromDivisionId, duties, items } of transfers)
    moved.set(fromDivisionId, { came: 0, went: (moved.get(fromDivisionId)?.went ?? 0) + duties + items });
  return moved;
}

function cameTo({ transfers }: DepartmentComparison): ReadonlyMap<string, number> {
  const came = new Map<string, number>();
  for (const { toUnitId, duties, items } of transfers) came.set(toUnitId, (came.get(toUnitId) ?? 0) + duties + items);
  return came;
}

function movedOf(row: ComparisonRow, came: ReadonlyMap<string, number>, went: ReadonlyMap<string, Moved>): Moved {
  if (went.size === 0) return STAYED;
  const gone = row.sources.reduce((sum, source) => sum + (went.get(source.divisionId)?.went ?? 0), 0);
  return { came: came.get(row.unitId) ?? 0, went: gone };
}
