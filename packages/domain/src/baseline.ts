import type { Department, Division, Duty, Item } from './division.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId } from './ids.ts';

/** 现状: what the reform starts from. Frozen; a corrected one is a new baseline. */
export interface Baseline {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly baseDate: string;
  readonly source: string;
  /** 口径说明: how divisions are counted; printed in every export. */
  readonly countingBasis: string;
  /** A warning that travels with these figures onto every screen and export (illustrative data), or null. */
  readonly notice: string | null;
  /** In official order. */
  readonly departments: readonly Department[];
}

export interface DivisionPlace {
  readonly division: Division;
  readonly departmentId: DepartmentId;
  /** Position in the official order of the whole baseline. */
  readonly order: number;
}

/** A baseline with its look-ups, built once. Every structure of a plan points to the same one. */
export interface IndexedBaseline {
  readonly baseline: Baseline;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
  readonly divisions: ReadonlyMap<DivisionId, DivisionPlace>;
  readonly duties: ReadonlyMap<
    DutyId,
    { readonly duty: Duty; readonly divisionId: DivisionId; readonly order: number }
  >;
  readonly items: ReadonlyMap<ItemId, { readonly item: Item; readonly order: number }>;
}

export type BaselineProblemCode =
  | 'duplicate-department-id'
  | 'duplicate-division-id'
  | 'duplicate-duty-id'
  | 'duplicate-item-id'
  | 'item-handler-unknown'
  | 'item-supervisor-unknown'
  | 'exempt-reason-missing';

/** Where the problem sits, as a path into the posted JSON (`departments.3.divisions.0.id`). */
export interface BaselineProblem {
  readonly code: BaselineProblemCode;
  readonly path: readonly (string | number)[];
  readonly value: string;
}

interface Draft {
  departments: Map<DepartmentId, Department>;
  divisions: Map<DivisionId, DivisionPlace>;
  duties: Map<DutyId, { duty: Duty; divisionId: DivisionId; order: number }>;
  items: Map<ItemId, { item: Item; order: number }>;
  problems: BaselineProblem[];
}

/** Indexes a baseline; ids must be unique in the whole baseline and items must point to divisions of their department. */
export function indexBaseline(baseline: Baseline): {
  readonly index: IndexedBaseline;
  readonly problems: readonly BaselineProblem[];
} {
  const draft: Draft = {
    departments: new Map(),
    divisions: new Map(),
    duties: new Map(),
    items: new Map(),
    problems: [],
  };
  baseline.departments.forEach((department, at) => indexDepartment(draft, department, ['departments', at]));
  const { problems, ...maps } = draft;
  return { index: { baseline, ...maps }, problems };
}

function indexDepartment(draft: Draft, department: Department, path: (string | number)[]): void {
  claim(draft, draft.departments, { code: 'duplicate-department-id', path: [...path, 'id'], value: department.id });
  draft.departments.set(department.id, department);
  if (!department.inScope && !department.exemptReason) {
    draft.problems.push({ code: 'exempt-reason-missing', path: [...path, 'exemptReason'], value: department.name });
  }
  department.divisions.forEach((division, at) =>
    indexDivision(draft, department.id, division, [...path, 'divisions', at]),
  );
  const own = new Set(department.divisions.map((division) => division.id));
  department.items.forEach((item, at) => {
    claim(draft, draft.items, { code: 'duplicate-item-id', path: [...path, 'items', at, 'id'], value: item.id });
    draft.items.set(item.id, { item, order: draft.items.size });
    if (!own.has(item.handlerId)) {
      draft.problems.push({
        code: 'item-handler-unknown',
        path: [...path, 'items', at, 'handlerId'],
        value: item.handlerId,
      });
    }
    if (item.supervisorId !== null && !own.has(item.supervisorId)) {
      draft.problems.push({
        code: 'item-supervisor-unknown',
        path: [...path, 'items', at, 'supervisorId'],
        value: item.supervisorId,
      });
    }
  });
}

function indexDivision(draft: Draft, departmentId: DepartmentId, division: Division, path: (string | number)[]): void {
  claim(draft, draft.divisions, { code: 'duplicate-division-id', path: [...path, 'id'], value: division.id });
  draft.divisions.set(division.id, { division, departmentId, order: draft.divisions.size });
  division.duties.forEach((duty, at) => {
    claim(draft, draft.duties, { code: 'duplicate-duty-id', path: [...path, 'duties', at, 'id'], value: duty.id });
    draft.duties.set(duty.id, { duty, divisionId: division.id, order: draft.duties.size });
  });
}

/** Notes the problem when the id is taken already. */
function claim(draft: Draft, taken: ReadonlyMap<string, unknown>, problem: BaselineProblem): void {
  if (taken.has(problem.value)) draft.problems.push(problem);
}
