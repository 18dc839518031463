import type { Finding } from '@dachushi/domain/rules/finding.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { usePlan } from '../plan/plan-context.tsx';
import { findingsOfUnit } from './department-view.ts';

const NONE: readonly Finding[] = [];
const known = new WeakMap<readonly Finding[], WeakMap<Unit, readonly Finding[]>>();

/** The open findings about a unit; the same array as long as unit and findings are the same. */
export function useUnitFindings(unit: Unit): readonly Finding[] {
  return usePlan((plan) => {
    const findings = plan.assessment.departments.get(unit.departmentId)?.findings;
    return findings === undefined || findings.length === 0 ? NONE : rememberedFindings(findings, unit);
  });
}

/** Those about the unit that stand with a reason (说明保留). */
export function useUnitWaived(unit: Unit): readonly Finding[] {
  return usePlan((plan) => {
    const waived = plan.assessment.departments.get(unit.departmentId)?.waived;
    return waived === undefined || waived.length === 0 ? NONE : rememberedFindings(waived, unit);
  });
}

function rememberedFindings(findings: readonly Finding[], unit: Unit): readonly Finding[] {
  let ofDepartment = known.get(findings);
  if (!ofDepartment) known.set(findings, (ofDepartment = new WeakMap()));
  let ofUnit = ofDepartment.get(unit);
  if (!ofUnit) {
    const own = findingsOfUnit(findings, unit);
    ofDepartment.set(unit, (ofUnit = own.length === 0 ? NONE : own));
  }
  return ofUnit;
}
