import type { DivisionKind } from '@dachushi/domain/division.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { placesByGroup } from '@dachushi/domain/places-by-group.ts';
import type { PlacesByGroup } from '@dachushi/domain/places-by-group.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** Who can have more or fewer places than before. */
const FLOW_ENDS = ['综合管理', '业务', '监管', '审批', '党群', '待分配', '部门外'] as const;
export type FlowEnd = (typeof FLOW_ENDS)[number];

export interface FlowPart {
  readonly end: FlowEnd;
  /** 名, at least 1. */
  readonly amount: number;
}

/** Net change of places by kind of unit: what one side lost the other gained, so both sides have the same sum. */
export interface EstablishmentFlow {
  readonly giving: readonly FlowPart[];
  readonly taking: readonly FlowPart[];
  readonly total: number;
  readonly before: PlacesByGroup;
  readonly after: PlacesByGroup;
}

/** Of one department, or of all. Places that came from outside (or other departments) stand on the giving side. */
export function establishmentFlow(structure: Structure, only: DepartmentId | null): EstablishmentFlow {
  const change = new Map<FlowEnd, number>();
  const add = (end: FlowEnd, amount: number) => change.set(end, (change.get(end) ?? 0) + amount);
  const departments = [...structure.departments.values()].filter(({ id }) => only === null || id === only);
  const divisions = departments.flatMap(({ id }) => structure.baseline.departments.get(id)?.divisions ?? []);
  const units = departments.flatMap((department) => department.units);
  for (const { kind, establishment } of divisions) add(endOf(kind), -totalEstablishment(establishment));
  for (const { kind, establishment } of units) add(endOf(kind), totalEstablishment(establishment));
  for (const { reserve } of departments) if (reserve) add('待分配', totalEstablishment(reserve));
  const came = [...change.values()].reduce((sum, each) => sum + each, 0);
  add('部门外', -came);
  const giving = parts(change, -1);
  return {
    giving,
    taking: parts(change, 1),
    total: giving.reduce((sum, { amount }) => sum + amount, 0),
    before: placesByGroup(divisions),
    after: placesByGroup(units),
  };
}

function parts(change: ReadonlyMap<FlowEnd, number>, sign: 1 | -1): readonly FlowPart[] {
  return FLOW_ENDS.map((end) => ({ end, amount: sign * (change.get(end) ?? 0) })).filter(({ amount }) => amount > 0);
}

function endOf(kind: DivisionKind): FlowEnd {
  return kind === '机关党委' || kind === '纪检监察' || kind === '离退休' ? '党群' : kind;
}
