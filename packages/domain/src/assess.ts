import { assessDepartment } from './assess-department.ts';
import type { Assessment, DepartmentAssessment } from './assessment.ts';
import type { DepartmentId } from './ids.ts';
import { NOTHING_TALLIED, tallied } from './plan-tally.ts';
import type { Tally } from './plan-tally.ts';
import type { PlanFinding, Severity } from './rules/finding.ts';
import { PLAN_RULES } from './rules/plan-rule-set.ts';
import { policyOf, targetOf } from './structure.ts';
import type { DepartmentStructure, Structure } from './structure.ts';

/**
 * 评估. With the assessment of an earlier structure of the same plan, only departments that changed are looked at and
 * counted again; the answer is the same as from scratch (law 8).
 */
export function assess(structure: Structure, previous?: Assessment): Assessment {
  const known = previous && isOfSameDepartments(structure, previous) ? previous : undefined;
  const departments = new Map<DepartmentId, DepartmentAssessment>(known?.departments);
  const figures = figuresOf(known);
  for (const [id, department] of structure.departments) {
    const before = departments.get(id);
    if (before && stillHolds(before, structure, department)) continue;
    const now = assessDepartment(structure, department);
    departments.set(id, now);
    if (before) count(figures, before, -1);
    count(figures, now, 1);
  }
  return assessmentOf(departments, figures, planFindingsOf(structure, departments));
}

function isOfSameDepartments({ departments }: Structure, previous: Assessment): boolean {
  if (departments.size !== previous.departments.size) return false;
  for (const id of departments.keys()) if (!previous.departments.has(id)) return false;
  return true;
}

function stillHolds(before: DepartmentAssessment, structure: Structure, department: DepartmentStructure): boolean {
  if (before.of !== department || before.policy !== policyOf(structure)) return false;
  return before.target === targetOf(structure, department);
}

/** What is summed over departments. */
interface Figures {
  all: Tally;
  inScope: Tally;
  readonly findings: Record<Severity, number>;
}

/** The sums an earlier assessment was made from, read back from it; without one, those of no department. */
function figuresOf(known: Assessment | undefined): Figures {
  if (!known) {
    return { all: NOTHING_TALLIED, inScope: NOTHING_TALLIED, findings: { error: 0, warning: 0, suggestion: 0 } };
  }
  const findings = { ...known.findings };
  for (const { severity } of known.planFindings) findings[severity] -= 1;
  return {
    all: { staffing: known.staffing.overall, mean: known.meanOfAll },
    inScope: { staffing: known.staffing.inScope, mean: known.departmentMean },
    findings,
  };
}

function count(figures: Figures, department: DepartmentAssessment, times: 1 | -1): void {
  figures.all = tallied(figures.all, department, times);
  if (department.of.inScope) figures.inScope = tallied(figures.inScope, department, times);
  for (const { severity } of department.findings) figures.findings[severity] += times;
}

function planFindingsOf(structure: Structure, departments: Assessment['departments']): readonly PlanFinding[] {
  const { off } = policyOf(structure);
  const all = [...departments.values()];
  return PLAN_RULES.filter(({ id }) => !off.includes(id)).flatMap((rule) =>
    rule.check(all).map((hit) => ({ ruleId: rule.id, severity: rule.severity, ...hit })),
  );
}

function assessmentOf(
  departments: Assessment['departments'],
  { all, inScope, findings }: Figures,
  planFindings: readonly PlanFinding[],
): Assessment {
  for (const { severity } of planFindings) findings[severity] += 1;
  return {
    departments,
    overall: ratioOf(all),
    inScope: ratioOf(inScope),
    departmentMean: inScope.mean,
    meanOfAll: all.mean,
    staffing: { overall: all.staffing, inScope: inScope.staffing },
    findings,
    planFindings,
  };
}

const ratioOf = ({ staffing: { before, after } }: Tally) => ({ before, after });
