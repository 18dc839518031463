import type { IndexedBaseline } from './baseline.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { ItemNature } from './division.ts';
import type { DepartmentId, DivisionId, ItemId, UnitId } from './ids.ts';
import { largestBy } from './largest-by.ts';
import { findUnit } from './structure.ts';
import type { DepartmentStructure, Structure, Unit } from './structure.ts';
import { departmentOf } from './structure-change.ts';

/** The usual name of the one office that grants a department's approvals. */
const APPROVAL_OFFICE_NAME = '行政审批办公室';

/**
 * 集中到行政审批办公室 (三集中, M32): every approval of the department goes to its 审批 unit; where there is none, one is created
 * first. At most two commands, to be sent as one group; none when all are there already, there are no approvals or the
 * department is locked.
 */
export function concentrateApprovals(structure: Structure, departmentId: DepartmentId): readonly Command[] {
  const { baseline } = structure;
  const department = departmentOf(structure, departmentId);
  if (department.locked) return [];
  const office = approvalOfficeOf(baseline, department);
  const itemIds = department.units
    .filter((unit) => unit !== office)
    .flatMap((unit) => itemsOfNature(baseline, unit, '审批'));
  if (itemIds.length === 0) return [];
  if (office) return [command('assign-item', { itemIds, role: '承办', unitId: office.id })];
  const unitId = freeOfficeId(structure, departmentId);
  return [
    command('create-unit', { unitId, departmentId, name: APPROVAL_OFFICE_NAME, kind: '审批' }),
    command('assign-item', { itemIds, role: '承办', unitId }),
  ];
}

/** The 审批 unit that is to hold the approvals: one that supervises nothing, then the one with most of them, then the first. */
export function approvalOfficeOf(baseline: IndexedBaseline, department: DepartmentStructure): Unit | undefined {
  const offices = department.units.filter(({ kind }) => kind === '审批');
  const clean = offices.filter((unit) => itemsOfNature(baseline, unit, '监管').length === 0);
  return largestBy(clean.length > 0 ? clean : offices, (unit) => itemsOfNature(baseline, unit, '审批').length);
}

/** Items of one nature that the unit handles, in official order. */
export function itemsOfNature(baseline: IndexedBaseline, unit: Unit, nature: ItemNature): readonly ItemId[] {
  return unit.itemIds.filter((id) => baseline.items.get(id)?.item.nature === nature);
}

/** `x-approval-office`, numbered where that is taken; never longer than an id may be. */
function freeOfficeId(structure: Structure, departmentId: DepartmentId): UnitId {
  const stem = `${[...departmentId].slice(0, 40).join('')}-approval-office`;
  const taken = (id: string): boolean =>
    structure.baseline.divisions.has(id as DivisionId) || findUnit(structure, id as UnitId) !== undefined;
  let id = stem;
  for (let n = 2; taken(id); n += 1) id = `${stem}-${n}`;
  return id as UnitId;
}
