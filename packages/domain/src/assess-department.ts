import type { DepartmentAssessment } from './assessment.ts';
import { addEstablishment, NO_ESTABLISHMENT } from './establishment.ts';
import { must } from './must.ts';
import { bandPosition } from './ratios/band-status.ts';
import { compareFindings } from './rules/finding.ts';
import type { Finding } from './rules/finding.ts';
import type { DepartmentView } from './rules/rule.ts';
import { RULES } from './rules/rule-set.ts';
import { isCounted, targetOf } from './structure.ts';
import type { DepartmentStructure, Structure } from './structure.ts';

/** Everything one department's structure is worth, from its own units alone. */
export function assessDepartment(structure: Structure, department: DepartmentStructure): DepartmentAssessment {
  const { baseline } = structure;
  const { divisions } = must(baseline.departments.get(department.id), `department ${department.id}`);
  const ratio = {
    before: divisions.filter((division) => division.counted).length,
    after: department.units.filter((unit) => isCounted(baseline, unit)).length,
  };
  const target = targetOf(structure, department);
  const position = bandPosition(ratio, target, department.inScope);
  const posts = { chief: 0, deputy: 0, freed: 0 };
  for (const unit of department.units) {
    posts.chief += unit.posts.chief;
    posts.deputy += unit.posts.deputy;
    posts.freed += unit.posts.freed;
  }
  return {
    departmentId: department.id,
    of: department,
    ratio,
    target,
    position,
    establishment: department.units.reduce((sum, unit) => addEstablishment(sum, unit.establishment), NO_ESTABLISHMENT),
    posts,
    findings: findingsOf({ baseline, department, ratio, target, position }),
  };
}

function findingsOf(view: DepartmentView): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const hit of rule.check(view)) {
      findings.push({ ruleId: rule.id, severity: rule.severity, departmentId: view.department.id, ...hit });
    }
  }
  return findings.sort(compareFindings);
}
