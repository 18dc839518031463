import type { DepartmentAssessment } from './assessment.ts';
import { establishmentLedger } from './ledgers/establishment-ledger.ts';
import { itemFacts } from './ledgers/items-ledger.ts';
import { postsLedger } from './ledgers/posts-ledger.ts';
import { must } from './must.ts';
import { bandPosition } from './ratios/band-status.ts';
import { compareFindings } from './rules/finding.ts';
import type { Finding } from './rules/finding.ts';
import type { DepartmentView } from './rules/rule.ts';
import { RULES } from './rules/rule-set.ts';
import { isCounted, policyOf, targetOf } from './structure.ts';
import type { DepartmentStructure, Structure } from './structure.ts';
import { waiversOf } from './waivers.ts';

/** Everything one department's structure is worth, from its own units alone. */
export function assessDepartment(structure: Structure, department: DepartmentStructure): DepartmentAssessment {
  const { baseline } = structure;
  const before = must(baseline.departments.get(department.id), `department ${department.id}`);
  const ratio = {
    before: before.divisions.filter((division) => division.counted).length,
    after: department.units.filter((unit) => isCounted(baseline, unit)).length,
  };
  const target = targetOf(structure, department);
  const position = bandPosition(ratio, target, department.inScope);
  const policy = policyOf(structure);
  const items = itemFacts(baseline, before, department);
  const ledgers = {
    establishment: establishmentLedger(before, department),
    posts: postsLedger(before, department),
    items: items.ledger,
  };
  const all = findingsOf({ baseline, before, department, ratio, target, position, policy, ledgers, items });
  return {
    departmentId: department.id,
    of: department,
    policy,
    ratio,
    target,
    position,
    ledgers,
    establishment: ledgers.establishment.units,
    posts: freedPosts(department),
    findings: all.filter((finding) => finding.waived === undefined),
    waived: all.filter((finding) => finding.waived !== undefined),
  };
}

function freedPosts({ units }: DepartmentStructure): DepartmentAssessment['posts'] {
  const posts = { chief: 0, deputy: 0, freed: 0 };
  for (const unit of units) {
    posts.chief += unit.posts.chief;
    posts.deputy += unit.posts.deputy;
    posts.freed += unit.posts.freed;
  }
  return posts;
}

function findingsOf(view: DepartmentView): readonly Finding[] {
  const findings: Finding[] = [];
  const { department, policy } = view;
  const waiverOf = waiversOf(department);
  for (const rule of RULES) {
    if (policy.off.includes(rule.id)) continue;
    for (const hit of rule.check(view)) {
      const finding = { ruleId: rule.id, severity: rule.severity, departmentId: department.id, ...hit };
      const waiver = waiverOf(finding);
      findings.push(waiver ? { ...finding, waived: waiver.reason } : finding);
    }
  }
  return findings.sort(compareFindings);
}
