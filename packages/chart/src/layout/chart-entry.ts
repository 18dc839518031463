import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';

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

export const STAYED: Moved = { came: 0, went: 0 };

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

/** The same without the word on what became of the division. */
export function untagged(entry: ChartEntry): ChartEntry {
  const { side, departmentId, subjectId, name, establishment, frame, edge, sources, moved } = entry;
  return { side, departmentId, subjectId, name, establishment, frame, edge, sources, moved, tag: null };
}

/** Stable across relayouts: the screen keeps the element of a box that is still there. */
export function boxIdOf(entry: Pick<ChartEntry, 'side' | 'departmentId' | 'subjectId'>): string {
  const side = entry.side === 'before' ? 'b' : 'a';
  return entry.subjectId === entry.departmentId
    ? `${side}:${entry.departmentId}`
    : `${side}:${entry.departmentId}/${entry.subjectId}`;
}
