import type { IndexedBaseline } from '../baseline.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { totalEstablishment } from '../establishment.ts';
import type { DutyId } from '../ids.ts';
import { isProtected } from '../structure.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';
import type { FixQuestion } from './rule.ts';

/** 撤销 into the unit that can take its duties; nothing where it is protected or no other unit may take them. */
export function abolishTemporary({ structure, department, finding }: FixQuestion): readonly Command[] {
  const { baseline } = structure;
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  if (!unit || isProtected(baseline, unit)) return [];
  const into = heirOf(baseline, department, unit);
  return into ? [command('abolish-unit', { unitId: unit.id, intoUnitId: into.id, reasons: ['阶段性任务'] })] : [];
}

/** Of its own kind and with the most duties on the same matters; else the largest business unit. The first of equals in official order. */
function heirOf(baseline: IndexedBaseline, department: DepartmentStructure, unit: Unit): Unit | undefined {
  const others = department.units.filter((other) => other !== unit && !isProtected(baseline, other));
  const matters = new Set(unit.dutyIds.map((id) => matterOf(baseline, id)));
  const inCommon = (other: Unit): number => other.dutyIds.filter((id) => matters.has(matterOf(baseline, id))).length;
  const alike = others.filter((other) => other.kind === unit.kind && inCommon(other) > 0);
  const business = others.filter(({ kind }) => kind === '业务');
  return largestBy(alike, inCommon) ?? largestBy(business, ({ establishment }) => totalEstablishment(establishment));
}

/** What a duty is about; the whole sentence where nobody has split it. */
function matterOf(baseline: IndexedBaseline, id: DutyId): string | undefined {
  const duty = baseline.duties.get(id)?.duty;
  return duty?.object ?? duty?.text;
}

function largestBy(units: readonly Unit[], size: (unit: Unit) => number): Unit | undefined {
  let best: Unit | undefined;
  for (const unit of units) if (!best || size(unit) > size(best)) best = unit;
  return best;
}
