import type { ComparisonRow, ComparisonSource, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';

export type Frame = 'plain' | 'merged' | 'new' | 'renamed' | 'abolished';
export type EntryTag = 'merged' | 'abolished' | 'converted' | 'renamed' | null;

/** What one box stands for: a division before, a unit after, a department or the city. */
export interface ChartEntry {
  readonly side: 'before' | 'after';
  readonly departmentId: string;
  /** Division id before, unit id after; the department's own id for a department; empty for the city. */
  readonly subjectId: string;
  readonly name: string;
  /** 编制, 名; null where the box prints no figure. */
  readonly establishment: number | null;
  readonly frame: Frame;
  /** 机关党委, 纪检监察, 离退休: dotted. Not counted: dashed, whatever it is. */
  readonly edge: Edge;
  /** How many divisions went into it (units after only). */
  readonly sources: number;
  readonly tag: EntryTag;
  /** Duties and matters that came or went by themselves. */
  readonly moved: Moved;
}

export type Edge = 'solid' | 'dotted' | 'dashed';

export interface Moved {
  readonly came: number;
  readonly went: number;
}

const STAYED: Moved = { came: 0, went: 0 };

const APART = new Set(['机关党委', '纪检监察', '离退休']);
const FRAME_OF = { 保留: 'plain', 更名: 'renamed', 改设: 'new', 合并: 'merged', 新设: 'new' } as const;

/** What a unit's or division's box stands for, before it is put into an entry. */
export interface Subject {
  readonly row: ComparisonRow;
  /** The division, for a box of 改革前; null for the unit itself. */
  readonly source: ComparisonSource | null;
  readonly moved: Moved;
}

/** 改革前: every baseline division in official order, wherever it went; 机关党委, 纪检监察 and 离退休 at the end. */
export function subjectsBefore(department: DepartmentComparison): readonly Subject[] {
  const went = wentFrom(department);
  const placed: { row: ComparisonRow; source: ComparisonSource; moved: Moved }[] = [];
  for (const row of department.rows)
    for (const source of row.sources) placed.push({ row, source, moved: went.get(source.divisionId) ?? STAYED });
  placed.sort((a, b) => a.source.order - b.source.order);
  return apartLast(placed, ({ source }) => source.kind);
}

/** 改革后: the units in official order, 机关党委, 纪检监察 and 离退休 at the end. */
export function subjectsAfter(department: DepartmentComparison): readonly Subject[] {
  const went = wentFrom(department);
  const came = cameTo(department);
  const placed = department.rows.map((row) => ({ row, source: null, moved: movedOf(row, came, went) }));
  return apartLast(placed, ({ row }) => row.kind);
}

/** Rows as pages cut them: in the order in which their units are drawn. */
export function rowsAsDrawn({ rows }: DepartmentComparison): readonly ComparisonRow[] {
  return apartLast(rows, (row) => row.kind);
}

function apartLast<T>(inOrder: readonly T[], kindOf: (each: T) => string): readonly T[] {
  const apart = inOrder.filter((each) => APART.has(kindOf(each)));
  return apart.length === 0 ? inOrder : [...inOrder.filter((each) => !APART.has(kindOf(each))), ...apart];
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

export function entriesBefore(department: DepartmentComparison): readonly ChartEntry[] {
  return subjectsBefore(department).map((subject) => entryOf(department.departmentId, subject));
}

export function entriesAfter(department: DepartmentComparison): readonly ChartEntry[] {
  return subjectsAfter(department).map((subject) => entryOf(department.departmentId, subject));
}

/** What its box says. */
export function entryOf(departmentId: string, { row, source, moved }: Subject): ChartEntry {
  return source === null ? entryOfUnit(departmentId, row, moved) : entryOfSource(departmentId, { row, source, moved });
}

function edgeOf({ kind, counted }: { readonly kind: string; readonly counted: boolean }): Edge {
  if (!counted) return 'dashed';
  return APART.has(kind) ? 'dotted' : 'solid';
}

function entryOfUnit(departmentId: string, row: ComparisonRow, moved: Moved): ChartEntry {
  return {
    side: 'after',
    departmentId,
    subjectId: row.unitId,
    name: row.name,
    establishment: totalEstablishment(row.establishment),
    frame: FRAME_OF[row.adjustment],
    edge: edgeOf(row),
    sources: row.sources.length,
    tag: null,
    moved,
  };
}

export function entryOfDepartment(department: DepartmentComparison, side: 'before' | 'after'): ChartEntry {
  const { departmentId, name } = department;
  return {
    side,
    departmentId,
    subjectId: departmentId,
    name,
    establishment: null,
    frame: 'plain',
    edge: 'solid',
    sources: 0,
    tag: null,
    moved: STAYED,
  };
}

export function entryOfCity(name: string, side: 'before' | 'after'): ChartEntry {
  return {
    side,
    departmentId: '',
    subjectId: '',
    name,
    establishment: null,
    frame: 'plain',
    edge: 'solid',
    sources: 0,
    tag: null,
    moved: STAYED,
  };
}

function entryOfSource(
  departmentId: string,
  { row, source, moved }: { readonly row: ComparisonRow; readonly source: ComparisonSource; readonly moved: Moved },
): ChartEntry {
  return {
    side: 'before',
    departmentId,
    subjectId: source.divisionId,
    name: source.name,
    establishment: totalEstablishment(source.establishment),
    frame: source.fate === 'abolished' ? 'abolished' : 'plain',
    edge: edgeOf(source),
    sources: 0,
    tag: tagOf(row, source),
    moved,
  };
}

function tagOf(row: ComparisonRow, source: ComparisonSource): EntryTag {
  if (source.fate !== 'stays') return source.fate;
  if (row.adjustment === '改设') return 'converted';
  return row.adjustment === '更名' ? 'renamed' : null;
}

/** Stable across relayouts: the screen keeps the element of a box that is still there. */
export function boxIdOf(entry: Pick<ChartEntry, 'side' | 'departmentId' | 'subjectId'>): string {
  const side = entry.side === 'before' ? 'b' : 'a';
  return entry.subjectId === entry.departmentId
    ? `${side}:${entry.departmentId}`
    : `${side}:${entry.departmentId}/${entry.subjectId}`;
}
