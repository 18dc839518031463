import { applyCommand, checkCommand } from './apply-command.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { Command } from './command.ts';
import type { DepartmentId, UnitId } from './ids.ts';
import { must } from './must.ts';
import { diffFindings } from './rules/finding-diff.ts';
import type { Finding } from './rules/finding.ts';
import type { Rejection } from './rejection.ts';
import type { DepartmentStructure, Structure } from './structure.ts';
import { departmentOf } from './structure-change.ts';
import { meantBy } from './transition.ts';

/** The answer before the drop: what a command would give, without giving it. */
export interface Preview {
  readonly command: Command;
  readonly structure: Structure;
  readonly assessment: Assessment;
  /** The department that would change; null when the command concerns the whole plan or changes nothing. */
  readonly departmentId: DepartmentId | null;
  /** The unit the command ends in; null when it has none. */
  readonly unitId: UnitId | null;
  /** Findings of that department which would be new, and those which would be gone. */
  readonly broken: readonly Finding[];
  readonly healed: readonly Finding[];
}

/** Applies and assesses exactly as the drop will (same functions); only the touched department is assessed anew. */
export function previewCommand(structure: Structure, assessment: Assessment, command: Command): Preview | Rejection {
  const rejection = checkCommand(structure, command);
  if (rejection) return rejection;
  const next = applyCommand(structure, command);
  const after = assess(next, assessment);
  const changed = changedDepartment(structure, next);
  const findings = changed
    ? diffFindings(side(structure, assessment, changed.id), side(next, after, changed.id))
    : { broken: [], healed: [] };
  return {
    command,
    structure: next,
    assessment: after,
    departmentId: changed?.id ?? null,
    unitId: unitOfCommand(command),
    ...findings,
  };
}

/** One department as the findings of two moments are told apart by. */
function side(structure: Structure, { departments }: Assessment, id: DepartmentId) {
  const { findings } = must(departments.get(id), 'assessed department');
  return { units: departmentOf(structure, id).units, findings };
}

function changedDepartment(before: Structure, after: Structure): DepartmentStructure | undefined {
  for (const [id, department] of after.departments) {
    if (before.departments.get(id) !== department) return department;
  }
  return undefined;
}

/** Where to look after the command: the unit it ends in. */
export function unitOfCommand(done: Command): UnitId | null {
  const command = meantBy(done);
  switch (command.type) {
    case 'merge-units':
    case 'abolish-unit':
      return command.payload.intoUnitId;
    case 'move-divisions':
      return command.payload.toUnitId;
    case 'detach-divisions':
    case 'create-unit':
    case 'rename-unit':
    case 'set-unit-kind':
    case 'set-reasons':
      return command.payload.unitId;
    default:
      return null;
  }
}
