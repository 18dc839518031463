import { assessDepartment } from './assess-department.ts';
import type { Assessment, DepartmentAssessment, MeanRatio } from './assessment.ts';
import { totalEstablishment } from './establishment.ts';
import type { DepartmentId } from './ids.ts';
import { addFractions, fraction, ZERO } from './ratios/fraction.ts';
import { PLAN_RULES } from './rules/plan-rule-set.ts';
import { policyOf, targetOf } from './structure.ts';
import type { Structure } from './structure.ts';

/**
 * 评估. With the assessment of an earlier structure of the same plan, only departments that changed are looked at again;
 * the answer is the same as from scratch (law 8).
 */
export function assess(structure: Structure, previous?: Assessment): Assessment {
  const departments = new Map<DepartmentId, DepartmentAssessment>();
  const all = new Tally();
  const inScope = new Tally();
  const findings = { error: 0, warning: 0, suggestion: 0 };
  const policy = policyOf(structure);
  for (const [id, department] of structure.departments) {
    const known = previous?.departments.get(id);
    const same = known !== undefined && known.of === department && known.policy === policy;
    const reusable = same && known.target === targetOf(structure, department);
    const assessment = reusable ? known : assessDepartment(structure, department);
    departments.set(id, assessment);
    all.add(assessment);
    if (department.inScope) inScope.add(assessment);
    for (const finding of assessment.findings) findings[finding.severity] += 1;
  }
  const planFindings = PLAN_RULES.filter(({ id }) => !policy.off.includes(id)).flatMap((rule) =>
    rule.check([...departments.values()]).map((hit) => ({ ruleId: rule.id, severity: rule.severity, ...hit })),
  );
  for (const { severity } of planFindings) findings[severity] += 1;
  return {
    departments,
    overall: { before: all.before, after: all.after },
    inScope: { before: inScope.before, after: inScope.after },
    departmentMean: inScope.mean(),
    meanOfAll: all.mean(),
    staffing: { overall: all.staffing(), inScope: inScope.staffing() },
    findings,
    planFindings,
  };
}

/** Sums over departments. Equal denominators are added up as whole numbers first, so the mean costs few exact divisions. */
class Tally {
  before = 0;
  after = 0;
  establishmentBefore = 0;
  establishment = 0;
  reserve = 0;
  departments = 0;
  readonly removedByBefore = new Map<number, number>();

  add({ ratio, ledgers: { establishment } }: DepartmentAssessment): void {
    this.before += ratio.before;
    this.after += ratio.after;
    this.establishmentBefore += totalEstablishment(establishment.before);
    this.establishment += totalEstablishment(establishment.units);
    this.reserve += totalEstablishment(establishment.reserve);
    if (ratio.before === 0) return;
    this.departments += 1;
    this.removedByBefore.set(ratio.before, (this.removedByBefore.get(ratio.before) ?? 0) + ratio.before - ratio.after);
  }

  mean(): MeanRatio {
    let sum = ZERO;
    for (const [before, removed] of this.removedByBefore) sum = addFractions(sum, fraction(removed, before));
    return { sum, departments: this.departments };
  }

  staffing() {
    const { establishmentBefore, establishment, reserve, before, after } = this;
    return { establishmentBefore, establishment, reserve, before, after };
  }
}
