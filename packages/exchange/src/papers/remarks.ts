import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId } from '@dachushi/domain/ids.ts';
import type { DepartmentFacts, PaperFacts } from './paper-facts.ts';
import { bandWords, statusWords } from './words/status-words.ts';
import { ratioWords } from './words/count-words.ts';
import { RULE_NAMES } from './words/rule-names.ts';

/** What the plan lets stand and why: printed on every paper. */
export interface Remark {
  readonly department: string;
  readonly matter: '偏离说明' | '不纳入范围' | '说明保留' | '搁置';
  /** The rule or the figure it is about. */
  readonly about: string;
  readonly subjects: string;
  readonly reason: string;
}

/** Deviations, departments outside the scope, findings waived and divisions put aside, department by department in official order. */
export function remarksOf({ departments, baseline }: PaperFacts): readonly Remark[] {
  return departments.flatMap((facts) => [
    ...departmentRemarks(facts),
    ...waived(facts, baseline),
    ...parked(facts, baseline),
  ]);
}

function departmentRemarks({ comparison, assessment, structure }: DepartmentFacts): readonly Remark[] {
  const remarks: Remark[] = [];
  const { ratio, target, position } = assessment;
  const about = `${ratioWords(ratio)}，目标区间${bandWords(target)}，${statusWords(position.status)}`;
  const common = { department: comparison.name, subjects: '' };
  if (!structure.inScope)
    remarks.push({ ...common, matter: '不纳入范围', about: '', reason: structure.exemptReason ?? '' });
  if (structure.deviationReason !== null)
    remarks.push({ ...common, matter: '偏离说明', about, reason: structure.deviationReason });
  return remarks;
}

/** Findings that still stand with their reason; a waiver whose finding has gone is no longer about anything. */
function waived({ comparison, assessment }: DepartmentFacts, baseline: IndexedBaseline): readonly Remark[] {
  const units = new Map<string, string>(assessment.of.units.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string =>
    units.get(id) ??
    baseline.divisions.get(id as DivisionId)?.division.name ??
    baseline.items.get(id as ItemId)?.item.name ??
    baseline.duties.get(id as DutyId)?.duty.text ??
    baseline.departments.get(id as DepartmentId)?.name ??
    id;
  return assessment.waived.map(({ ruleId, subjectIds, waived: reason = '' }) => ({
    department: comparison.name,
    matter: '说明保留',
    about: RULE_NAMES[ruleId] ?? ruleId,
    subjects: subjectIds.map(nameOf).join('、'),
    reason,
  }));
}

/** 搁置: divisions on which the room has not agreed; the paper shows them as they stand and says so. */
function parked({ comparison, structure }: DepartmentFacts, baseline: IndexedBaseline): readonly Remark[] {
  return (structure.parked ?? []).map(({ divisionId, note }) => ({
    department: comparison.name,
    matter: '搁置',
    about: '',
    subjects: baseline.divisions.get(divisionId)?.division.name ?? divisionId,
    reason: note,
  }));
}
