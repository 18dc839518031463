import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { totalEstablishment } from '../establishment.ts';
import { largestBy } from '../largest-by.ts';
import { isProtected } from '../structure.ts';
import { kindredUnit, possibleHeirs } from './kindred-unit.ts';
import type { FixQuestion } from './rule.ts';

/** 撤销 into the unit that can take its duties, else into the largest business unit; nothing where it is protected. */
export function abolishTemporary({ structure, department, finding }: FixQuestion): readonly Command[] {
  const { baseline } = structure;
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  if (!unit || isProtected(baseline, unit)) return [];
  const heirs = possibleHeirs(baseline, department, unit);
  const business = heirs.filter(({ kind }) => kind === '业务');
  const into =
    kindredUnit(baseline, heirs, unit) ?? largestBy(business, ({ establishment }) => totalEstablishment(establishment));
  return into ? [command('abolish-unit', { unitId: unit.id, intoUnitId: into.id, reasons: ['阶段性任务'] })] : [];
}
