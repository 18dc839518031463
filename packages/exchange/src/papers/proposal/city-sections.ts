import { sumLedgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import { must } from '@dachushi/domain/must.ts';
import { DEFINITIONS } from '@dachushi/domain/ratios/presented.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { handedOver } from '../tables/duties-table.ts';
import { changeWords, ratioWords } from '../words/count-words.ts';
import { ratioLines } from '../words/ratio-lines.ts';
import { bandWords, statusWords } from '../words/status-words.ts';
import { basisSection, presentParts, separationPart, staffingParts, writtenSection } from './common-sections.ts';
import type { Part, Section } from './parts.ts';

/** The same paper of the whole city: totals from raw counts, the three ratios each with its base, a point for each department. */
export function citySections(facts: PaperFacts): readonly Section[] {
  const { departments, assessment, heading } = facts;
  const ledgers = must(sumLedgers(departments.map((each) => each.assessment.ledgers)), 'department');
  const inScope = departments.filter(({ structure }) => structure.inScope).length;
  const present: Part = {
    name: '内设机构',
    sentences: [
      `截至${heading.baseDate}，共有部门${departments.length}个，其中纳入精简范围${inScope}个；内设机构${assessment.overall.before}个，其中纳入范围部门${assessment.inScope.before}个。`,
    ],
  };
  return [
    writtenSection('调整的必要性和依据', facts.structure.passages?.['必要性']),
    { name: '现状', parts: [present, ...presentParts(ledgers)] },
    { name: '调整方案', parts: [outcomePart(facts), departmentsPart(facts)] },
    { name: '职责划转和审监分离安排', parts: [dutiesPart(facts), separationPart(ledgers)] },
    { name: '人员编制和领导职数安排', parts: [...staffingParts(facts, ledgers), averagePart(facts)] },
    writtenSection('实施步骤', facts.structure.passages?.['实施步骤']),
    basisSection(facts, [DEFINITIONS.overall, DEFINITIONS.inScope, DEFINITIONS.departmentMean]),
  ];
}

function outcomePart(facts: PaperFacts): Part {
  const { overall } = facts.assessment;
  return {
    name: '总体情况',
    sentences: [
      `调整后，内设机构${changeWords(overall)}。`,
      `${ratioLines(facts)
        .map(({ name, value }) => `${name}${value}`)
        .join('；')}。`,
    ],
  };
}

function departmentsPart({ departments }: PaperFacts): Part {
  return {
    name: '各部门调整情况',
    sentences: [],
    points: departments.map(({ comparison, assessment, structure }) => {
      const { ratio, target, position } = assessment;
      const judged = structure.inScope
        ? `目标区间${bandWords(target)}，${statusWords(position.status)}`
        : `不纳入范围（${structure.exemptReason ?? '未填写理由'}）`;
      return `${comparison.name}。内设机构${changeWords(ratio)}，部门精简率${ratioWords(ratio)}，${judged}。`;
    }),
  };
}

function dutiesPart(facts: PaperFacts): Part {
  const changes = handedOver(facts).map(({ change }) => change.way);
  const ended = changes.filter((way) => way === '取消').length;
  const words = `随机构合并的职责由合并后的处室承担；单独划转的职责${changes.length - ended}项，取消的职责${ended}项，详见附件。`;
  return { name: '职责划转', sentences: [changes.length === 0 ? '职责随机构调整，没有单独划转或取消的职责。' : words] };
}

/** 处均编制 with its base, so that nobody takes it for places saved. */
function averagePart({ presented }: PaperFacts): Part {
  const { averageBefore, averageAfter, establishmentBefore, establishment } = presented.ledgers.staffing.inScope;
  const { before, after } = presented.ratios.inScope;
  if (averageBefore === null || averageAfter === null) return { name: '处均编制', sentences: [] };
  return {
    name: '处均编制',
    sentences: [
      `纳入范围部门处均编制由${averageBefore}名（${establishmentBefore}/${before}）调整为${averageAfter}名（${establishment}/${after}）。`,
    ],
  };
}
