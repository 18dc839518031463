import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { CreateUnit } from '../command.ts';
import type { DivisionId } from '../ids.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { findUnit } from '../structure.ts';
import type { Structure } from '../structure.ts';
import { createUnit as apply } from '../unit-operations.ts';
import { badName, isDepartment, openDepartment } from './checks.ts';

function check(structure: Structure, payload: CreateUnit): Rejection | null {
  const department = openDepartment(structure, payload.departmentId);
  if (!isDepartment(department)) return department;
  const { unitId } = payload;
  const taken = structure.baseline.divisions.has(unitId as string as DivisionId) || findUnit(structure, unitId);
  return taken ? reject('unit-id-taken', { unitId }) : badName(structure, department.id, payload.name);
}

/** 新设: the count rises by one until something is merged into it. */
export const createUnit: CommandDefinition<CreateUnit> = {
  check,
  apply,
  invert: (_before, { unitId }) => [command('abolish-unit', { unitId, intoUnitId: null, reasons: [] })],
};
