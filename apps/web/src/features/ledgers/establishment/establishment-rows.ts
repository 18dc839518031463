import { actualStaffOf } from '@dachushi/domain/actual-staff.ts';
import type { DivisionKind } from '@dachushi/domain/division.ts';
import {
  addEstablishment,
  ESTABLISHMENT_KINDS,
  isNoEstablishment,
  negateEstablishment,
  NO_ESTABLISHMENT,
} from '@dachushi/domain/establishment.ts';
import type { Establishment, EstablishmentKind } from '@dachushi/domain/establishment.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';

/**
 * One line of the 编制 ledger. In the line of balance `before` is all that came (改革前, other departments, outside) and
 * `plan` all that is there (units, reserve).
 */
export interface EstablishmentRow {
  readonly key: string;
  readonly role: 'department' | 'unit' | 'reserve' | 'moved' | 'outside' | 'balance';
  readonly departmentId: DepartmentId;
  readonly unitId: UnitId | null;
  /** Of the department or unit; the document of an outside line. */
  readonly name: string;
  readonly kind: DivisionKind | null;
  readonly before: Establishment;
  readonly plan: Establishment;
  readonly transferred: Establishment;
  /** 实有, where it is known of every source; null otherwise. */
  readonly actual: number | null;
}

/** The lines of one department, or of all, in official order. */
export function establishmentRows(structure: Structure, only: DepartmentId | null): readonly EstablishmentRow[] {
  return [...structure.departments.values()]
    .filter(({ id }) => only === null || id === only)
    .flatMap((department) => departmentRows(structure, department));
}

/** 编制类型 that occur anywhere in these lines, in official order. */
export function kindsInUse(rows: readonly EstablishmentRow[]): readonly EstablishmentKind[] {
  return ESTABLISHMENT_KINDS.filter((kind) =>
    rows.some(({ before, plan, transferred }) => before[kind] !== 0 || plan[kind] !== 0 || transferred[kind] !== 0),
  );
}

function departmentRows(structure: Structure, department: DepartmentStructure): readonly EstablishmentRow[] {
  const { baseline } = structure;
  const was = baseline.departments.get(department.id);
  const before = sum((was?.divisions ?? []).map(({ establishment }) => establishment));
  const units = department.units.map((unit) => unitRow(structure, unit));
  const inUnits = sum(units.map(({ plan }) => plan));
  const reserve = department.reserve ?? NO_ESTABLISHMENT;
  const outside = department.outside ?? [];
  const fromOutside = sum(outside.map(({ kind, amount }) => ({ ...NO_ESTABLISHMENT, [kind]: amount })));
  const there = addEstablishment(inUnits, reserve);
  // what neither was there nor came with a document came from other departments of the plan
  const fromOthers = minus(minus(there, before), fromOutside);
  const line = lineOf(department.id);
  const actuals = units.map(({ actual }) => actual);
  return [
    line('department', {
      name: was?.name ?? '',
      before,
      plan: inUnits,
      actual: actuals.every((each) => each !== null) ? actuals.reduce((all, each) => all + each, 0) : null,
    }),
    ...units,
    line('reserve', { plan: reserve, transferred: reserve }),
    ...(isNoEstablishment(fromOthers) ? [] : [line('moved', { before: fromOthers })]),
    ...outside.map(({ kind, source, amount }) =>
      line('outside', { key: `${kind} ${source}`, name: source, before: { ...NO_ESTABLISHMENT, [kind]: amount } }),
    ),
    line('balance', { before: addEstablishment(addEstablishment(before, fromOthers), fromOutside), plan: there }),
  ];
}

function lineOf(departmentId: DepartmentId) {
  return (role: EstablishmentRow['role'], facts: Partial<EstablishmentRow>): EstablishmentRow => ({
    role,
    departmentId,
    unitId: null,
    name: '',
    kind: null,
    before: NO_ESTABLISHMENT,
    plan: NO_ESTABLISHMENT,
    transferred: NO_ESTABLISHMENT,
    actual: null,
    ...facts,
    key: `${departmentId} ${role} ${facts.key ?? ''}`,
  });
}

function unitRow({ baseline }: Structure, unit: Unit): EstablishmentRow {
  const transferred = unit.transferred ?? NO_ESTABLISHMENT;
  return {
    key: unit.id,
    role: 'unit',
    departmentId: unit.departmentId,
    unitId: unit.id,
    name: unit.name,
    kind: unit.kind,
    before: minus(unit.establishment, transferred),
    plan: unit.establishment,
    transferred,
    actual: actualStaffOf(baseline, unit),
  };
}

function sum(all: readonly Establishment[]): Establishment {
  return all.reduce(addEstablishment, NO_ESTABLISHMENT);
}

function minus(a: Establishment, b: Establishment): Establishment {
  return addEstablishment(a, negateEstablishment(b));
}
