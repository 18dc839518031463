import type { IndexedBaseline } from '../baseline.ts';
import type { Command } from '../command.ts';
import type { Department } from '../division.ts';
import type { Ledgers } from '../ledgers/department-ledgers.ts';
import type { ItemFacts } from '../ledgers/items-ledger.ts';
import type { Policy } from '../policy.ts';
import type { BandPosition } from '../ratios/band-status.ts';
import type { ReductionRatio } from '../ratios/reduction-ratio.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';
import type { Target } from '../target.ts';
import type { Finding, Severity } from './finding.ts';

/** One department as the rules see it. */
export interface DepartmentView {
  readonly baseline: IndexedBaseline;
  /** The department as it was. */
  readonly before: Department;
  readonly department: DepartmentStructure;
  readonly ratio: ReductionRatio;
  readonly target: Target;
  readonly position: BandPosition;
  readonly policy: Policy;
  readonly ledgers: Ledgers;
  readonly items: ItemFacts;
}

/**
 * Where a rule comes from. Only sources that were read are named (list in docs/rules.md): `report` the Harbin report,
 * `press` what the press added to it, `regulation-486` 国务院令第486号, `provincial` a provincial regulation on 机构编制.
 * `setting`: a choice of this plan, shown as 政策设定 and never as a citation.
 */
const RULE_SOURCES = ['report', 'press', 'regulation-486', 'provincial', 'setting'] as const;
export type RuleSource = (typeof RULE_SOURCES)[number];

/** `mechanisms` are numbers of the table in docs/rules.md. */
export interface RuleBasis {
  readonly source: RuleSource;
  readonly mechanisms: readonly string[];
}

/** What of the plan a rule looks at; without it the rule is silent. */
export type RuleNeed =
  'divisions' | 'duties' | 'items' | 'establishment' | 'posts' | 'specialists' | 'target' | 'names';

/** Why no single step can put it right: a person must choose, or the figures come from elsewhere. */
export type NoFix = 'planner-decides' | 'needs-document' | 'needs-baseline';

export type RuleHit = Pick<Finding, 'subjectIds' | 'data'>;

/** The plan and the finding that is to be put right in it. */
export interface FixQuestion {
  readonly structure: Structure;
  readonly department: DepartmentStructure;
  readonly policy: Policy;
  readonly finding: Finding;
}

/** Metadata and a pure check over one department; whether it matters is the severity's word, what to say is the edge's. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly needs: readonly RuleNeed[];
  check(view: DepartmentView): readonly RuleHit[];
  /** 一键修正: commands that end the finding, none when it cannot be done here; or why there is no such step. */
  readonly fix: NoFix | ((question: FixQuestion) => readonly Command[]);
}
