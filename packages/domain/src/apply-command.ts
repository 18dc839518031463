import type { CommandDefinition } from './command-definition.ts';
import type { Command, CommandType, PayloadOf } from './command.ts';
import { abolishUnit } from './commands/abolish-unit.ts';
import { assignItem } from './commands/assign-item.ts';
import { assignSpecialist } from './commands/assign-specialist.ts';
import { createSpecialist } from './commands/create-specialist.ts';
import { createUnit } from './commands/create-unit.ts';
import { detachDivisions } from './commands/detach-divisions.ts';
import { group } from './commands/group.ts';
import { justifyDeviation } from './commands/justify-deviation.ts';
import { lapseDuty } from './commands/lapse-duty.ts';
import { lockDepartment } from './commands/lock-department.ts';
import { mergeUnits } from './commands/merge-units.ts';
import { moveDivisions } from './commands/move-divisions.ts';
import { moveDuty } from './commands/move-duty.ts';
import { parkDivisions } from './commands/park-divisions.ts';
import { renameUnit } from './commands/rename-unit.ts';
import { setDutyRole } from './commands/set-duty-role.ts';
import { setItemStatus } from './commands/set-item-status.ts';
import { setItemTerms } from './commands/set-item-terms.ts';
import { setPassage } from './commands/set-passage.ts';
import { setPolicy } from './commands/set-policy.ts';
import { setPosts } from './commands/set-posts.ts';
import { setReasons } from './commands/set-reasons.ts';
import { setScope } from './commands/set-scope.ts';
import { setTarget } from './commands/set-target.ts';
import { setUnitKind } from './commands/set-unit-kind.ts';
import { settleDivisions } from './commands/settle-divisions.ts';
import { transferEstablishment } from './commands/transfer-establishment.ts';
import { undo } from './commands/undo.ts';
import { unlockDepartment } from './commands/unlock-department.ts';
import { waiveFinding } from './commands/waive-finding.ts';
import { withdrawSpecialist } from './commands/withdraw-specialist.ts';
import type { Rejection } from './rejection.ts';
import type { Structure } from './structure.ts';

const DEFINITIONS: { readonly [T in CommandType]: CommandDefinition<PayloadOf<T>> } = {
  'merge-units': mergeUnits,
  'move-divisions': moveDivisions,
  'detach-divisions': detachDivisions,
  'create-unit': createUnit,
  'rename-unit': renameUnit,
  'set-unit-kind': setUnitKind,
  'set-reasons': setReasons,
  'abolish-unit': abolishUnit,
  'set-target': setTarget,
  'set-scope': setScope,
  'justify-deviation': justifyDeviation,
  'lock-department': lockDepartment,
  'unlock-department': unlockDepartment,
  'move-duty': moveDuty,
  'lapse-duty': lapseDuty,
  'set-duty-role': setDutyRole,
  'assign-item': assignItem,
  'set-item-status': setItemStatus,
  'set-item-terms': setItemTerms,
  'transfer-establishment': transferEstablishment,
  'set-posts': setPosts,
  'create-specialist': createSpecialist,
  'assign-specialist': assignSpecialist,
  'withdraw-specialist': withdrawSpecialist,
  'waive-finding': waiveFinding,
  'set-policy': setPolicy,
  'set-passage': setPassage,
  'park-divisions': parkDivisions,
  'settle-divisions': settleDivisions,
  group: group({ check: checkCommand, apply: applyCommand, invert: invertCommand }),
  undo: undo({ check: checkCommand, apply: applyCommand, invert: invertCommand }),
};

/** Null when the command may apply to exactly this structure; otherwise why not. Changes nothing. */
export function checkCommand(structure: Structure, command: Command): Rejection | null {
  return definitionOf(command).check(structure, command.payload);
}

/** The structure after the command. Only for commands that `checkCommand` let through on the same structure. */
export function applyCommand(structure: Structure, command: Command): Structure {
  return definitionOf(command).apply(structure, command.payload);
}

/** Commands that lead from what this command gave back to `before` (law 3). */
export function invertCommand(before: Structure, command: Command): readonly Command[] {
  return definitionOf(command).invert(before, command.payload);
}

function definitionOf(command: Command): CommandDefinition<Command['payload']> {
  // the table pairs every type with the definition of its own payload; the compiler cannot carry the pair through
  return DEFINITIONS[command.type] as CommandDefinition<Command['payload']>;
}
