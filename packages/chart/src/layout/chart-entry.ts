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
  /** 机关党委, 纪检监察, 离退休: dotted, counted or not. */
  readonly dotted: boolean;
  /** How many divisions went into it (units after only). */
  readonly sources: number;
  readonly tag: EntryTag;
}

const APART = new Set(['机关党委', '纪检监察', '离退休']);
const FRAME_OF = { 保留: 'plain', 更名: 'renamed', 改设: 'new', 合并: 'merged', 新设: 'new' } as const;

/** What a unit's or division's box stands for, before it is put into an entry. */
export interface Subject {
  readonly row: ComparisonRow;
  /** The division, for a box of 改革前; null for the unit itself. */
  readonly source: ComparisonSource | null;
}

/** 改革前: every baseline division in official order, wherever it went. */
export function subjectsBefore(department: DepartmentComparison): readonly Subject[] {
  const placed: { readonly row: ComparisonRow; readonly source: ComparisonSource }[] = [];
  for (const row of department.rows) for (const source of row.sources) placed.push({ row, source });
  return placed.sort((a, b) => a.source.order - b.source.order);
}

/** 改革后: the units in official order. */
export function subjectsAfter(department: DepartmentComparison): readonly Subject[] {
  return department.rows.map((row) => ({ row, source: null }));
}

export function entriesBefore(department: DepartmentComparison): readonly ChartEntry[] {
  return subjectsBefore(department).map((subject) => entryOf(department.departmentId, subject));
}

export function entriesAfter(department: DepartmentComparison): readonly ChartEntry[] {
  return subjectsAfter(department).map((subject) => entryOf(department.departmentId, subject));
}

/** What its box says. */
export function entryOf(departmentId: string, { row, source }: Subject): ChartEntry {
  return source === null ? entryOfUnit(departmentId, row) : entryOfSource(departmentId, row, source);
}

function entryOfUnit(departmentId: string, row: ComparisonRow): ChartEntry {
  return {
    side: 'after',
    departmentId,
    subjectId: row.unitId,
    name: row.name,
    establishment: totalEstablishment(row.establishment),
    frame: FRAME_OF[row.adjustment],
    dotted: APART.has(row.kind),
    sources: row.sources.length,
    tag: null,
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
    dotted: false,
    sources: 0,
    tag: null,
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
    dotted: false,
    sources: 0,
    tag: null,
  };
}

function entryOfSource(departmentId: string, row: ComparisonRow, source: ComparisonSource): ChartEntry {
  return {
    side: 'before',
    departmentId,
    subjectId: source.divisionId,
    name: source.name,
    establishment: totalEstablishment(source.establishment),
    frame: source.fate === 'abolished' ? 'abolished' : 'plain',
    dotted: APART.has(source.kind),
    sources: 0,
    tag: tagOf(row, source),
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
