import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import { DEFINITIONS } from '@dachushi/domain/ratios/presented.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';
import { dutyChanges } from '../duty-changes.ts';
import { changeWords, ratioWords } from '../words/count-words.ts';
import { bandWords, statusWords } from '../words/status-words.ts';
import { adjustmentParts } from './adjustments.ts';
import { basisSection, presentParts, separationPart, staffingParts, writtenSection } from './common-sections.ts';
import type { Part, Section } from './parts.ts';

/** 内设机构调整方案 of one department: every figure from its ledgers. */
export function departmentSections(facts: PaperFacts, department: DepartmentFacts): readonly Section[] {
  const { ledgers } = department.assessment;
  return [
    writtenSection('调整的必要性和依据', department.structure.passages?.['必要性']),
    { name: '现状', parts: [divisionsPart(facts, department), ...presentParts(ledgers)] },
    { name: '调整方案', paragraphs: outcomeWords(department), parts: adjustmentParts(department) },
    { name: '职责划转和审监分离安排', parts: [dutiesPart(facts, department), separationPart(ledgers)] },
    { name: '人员编制和领导职数安排', parts: staffingParts(facts, ledgers) },
    writtenSection('实施步骤', department.structure.passages?.['实施步骤']),
    basisSection(facts, [DEFINITIONS.department]),
  ];
}

function divisionsPart({ heading }: PaperFacts, { comparison, assessment }: DepartmentFacts): Part {
  const sources = comparison.rows.flatMap((row) => row.sources);
  const counted = sources.filter((source) => source.counted);
  const kinds = DIVISION_KINDS.map((kind) => ({ kind, count: counted.filter((each) => each.kind === kind).length }));
  const named = kinds.filter(({ count }) => count > 0).map(({ kind, count }) => `${kind}${count}个`);
  const others = sources.length - counted.length;
  return {
    name: '内设机构',
    sentences: [
      `截至${heading.baseDate}，${comparison.name}有内设机构${assessment.ratio.before}个${named.length > 0 ? `，其中${named.join('、')}` : ''}${others > 0 ? `；另有不计入机构数的${others}个` : ''}。`,
    ],
  };
}

function outcomeWords({ assessment, structure }: DepartmentFacts): readonly string[] {
  const { ratio, target, position } = assessment;
  const outcome = `调整后，内设机构${changeWords(ratio)}，部门精简率${ratioWords(ratio)}。`;
  if (!structure.inScope) return [`${outcome}本部门不纳入精简范围：${structure.exemptReason ?? '未填写理由'}。`];
  return [`${outcome}目标区间为${bandWords(target)}，${statusWords(position.status)}。`];
}

function dutiesPart(facts: PaperFacts, { structure }: DepartmentFacts): Part {
  const changes = dutyChanges(facts.baseline, structure);
  const count = (way: (typeof changes)[number]['way']) => changes.filter((change) => change.way === way).length;
  const words = `随机构划入其他处室的职责${count('随机构划入')}项，单独划转${count('单独划转')}项，取消${count('取消')}项，详见附件。`;
  return { name: '职责划转', sentences: [changes.length === 0 ? '没有职责在处室之间划转。' : words] };
}
