import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { isProtected } from '../structure.ts';
import { kindredUnit, possibleHeirs } from './kindred-unit.ts';
import type { FixQuestion } from './rule.ts';

/**
 * 并入 the unit of its kind whose duties meet its own, else the one of its kind that stands nearest: the official order keeps
 * what belongs together side by side. Nothing where it is protected or alone of its kind.
 */
export function mergeMicroUnit({ structure: { baseline }, department, finding }: FixQuestion): readonly Command[] {
  const { units } = department;
  const at = units.findIndex(({ id }) => id === finding.subjectIds[0]);
  const unit = units[at];
  if (!unit || isProtected(baseline, unit)) return [];
  const heirs = possibleHeirs(baseline, department, unit);
  const away = (other: (typeof heirs)[number]): number => Math.abs(units.indexOf(other) - at);
  const [nearest] = heirs.filter(({ kind }) => kind === unit.kind).sort((a, b) => away(a) - away(b));
  const into = kindredUnit(baseline, heirs, unit) ?? nearest;
  return into ? [command('merge-units', { unitIds: [unit.id], intoUnitId: into.id, reasons: ['职能单一'] })] : [];
}
