import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';
import type { PlanActions } from '@dachushi/web/plan/plan-store.ts';
import type { PlanState } from '@dachushi/web/plan/plan-state.ts';
import type { Random } from './random.ts';

/** Somebody in front of a window does one thing that it offers, or finds nothing to do. @returns what it was. */
export function act(plan: PlanState, actions: PlanActions, random: Random): string {
  const roll = random.next();
  if (roll < 0.14) return outcome('undo', actions.undo());
  if (roll < 0.2) return outcome('redo', actions.redo());
  const refusal = random.pick(plan.refusals);
  if (refusal && roll < 0.3) return outcome(`reapply ${refusal.id}`, actions.reapply(refusal.id));
  if (refusal && roll < 0.4) {
    actions.dropRefusal(refusal.id);
    return `drop ${refusal.id}`;
  }
  const wish = anyCommand(plan.structure, random);
  return wish ? outcome(`${wish.type} ${JSON.stringify(wish.payload)}`, actions.dispatch(wish)) : 'nothing';
}

function outcome(what: string, rejection: Rejection | null): string {
  return rejection ? `${what} (${rejection.code})` : what;
}

function anyCommand(structure: Structure, random: Random): Command | null {
  const department = random.pick([...structure.departments.values()]);
  const units = department?.units ?? [];
  const one = random.pick(units);
  const other = random.pick(units);
  if (!department || !one || !other) return null;
  switch (random.between(0, 9)) {
    case 0:
    case 1:
      return command('merge-units', { unitIds: [one.id], intoUnitId: other.id, reasons: [] });
    case 2:
    case 3:
      return move(department, other.id, random);
    case 4:
      return detach(department, random);
    case 5:
      return create(department.id, random);
    case 6:
      return command('abolish-unit', { unitId: one.id, intoUnitId: other.id, reasons: [] });
    case 7:
      if (department.locked || random.chance(0.4)) return lock(department);
      return rename(one.id, random);
    default:
      return rename(one.id, random);
  }
}

function rename(unitId: UnitId, random: Random): Command {
  return command('rename-unit', { unitId, name: `${random.between(1, 40)}号处` });
}

function lock({ id, locked }: DepartmentStructure): Command {
  return locked ? command('unlock-department', { departmentId: id }) : command('lock-department', { departmentId: id });
}

function move(department: DepartmentStructure, toUnitId: UnitId, random: Random): Command | null {
  const divisionId = random.pick(department.units.flatMap((unit) => unit.divisionIds));
  return divisionId ? command('move-divisions', { divisionIds: [divisionId], toUnitId }) : null;
}

function detach(department: DepartmentStructure, random: Random): Command | null {
  const divisionId = random.pick(department.units.flatMap((unit) => unit.divisionIds));
  return divisionId ? command('detach-divisions', { divisionIds: [divisionId], unitId: newUnit(random) }) : null;
}

function create(departmentId: DepartmentId, random: Random): Command {
  const name = `新设${random.between(1, 40)}处`;
  return command('create-unit', { unitId: newUnit(random), departmentId, name, kind: '业务' });
}

function newUnit(random: Random): UnitId {
  return `u-${random.between(1, 1_000_000)}` as UnitId;
}
