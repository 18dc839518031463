import type { Assessment, DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Finding, PlanFinding, Severity } from '@dachushi/domain/rules/finding.ts';

/** One line of the list. */
export interface FoundRow {
  /** The same for the same rule on the same subjects, in addresses too. */
  readonly key: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** Null: about the plan as a whole. */
  readonly departmentId: DepartmentId | null;
  readonly subjectIds: readonly string[];
  readonly data: Finding['data'];
  /** What the department's commands are about; null for the plan as a whole, which no department can mend or waive. */
  readonly finding: Finding | null;
  /** 说明保留: why it stands; null while it is open. */
  readonly waived: string | null;
}

const known = new WeakMap<DepartmentAssessment, readonly FoundRow[]>();

/** Open and waived ones of all departments in official order, before them what concerns the plan as a whole. */
export function foundRows(assessment: Assessment): readonly FoundRow[] {
  return [...assessment.planFindings.map(ofPlan), ...[...assessment.departments.values()].flatMap(ofDepartment)];
}

function ofPlan(finding: PlanFinding): FoundRow {
  return { ...finding, key: keyOf('', finding), departmentId: null, finding: null, waived: null };
}

function ofDepartment(assessment: DepartmentAssessment): readonly FoundRow[] {
  let rows = known.get(assessment);
  if (!rows) known.set(assessment, (rows = [...assessment.findings, ...assessment.waived].map(rowOf)));
  return rows;
}

function rowOf(finding: Finding): FoundRow {
  const { ruleId, severity, departmentId, subjectIds, data, waived } = finding;
  const key = keyOf(departmentId, finding);
  return { key, ruleId, severity, departmentId, subjectIds, data, finding, waived: waived ?? null };
}

/** Subjects of one rule may be many; four and their number tell lists apart well enough for an address. */
function keyOf(departmentId: string, { ruleId, subjectIds }: Pick<Finding, 'ruleId' | 'subjectIds'>): string {
  const named = subjectIds.length > 4 ? [...subjectIds.slice(0, 4), subjectIds.length] : subjectIds;
  return [departmentId, ruleId, ...named].join('~');
}
