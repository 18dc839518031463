import { dutyChanges } from '../duty-changes.ts';
import type { DutyChange } from '../duty-changes.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';
import { ratioWords } from '../words/count-words.ts';
import { sidesOf } from './sides.ts';
import type { RevisionLine } from './sides.ts';
import { staffingArticle } from './staffing-article.ts';
import { unitLines } from './unit-lines.ts';

export interface Article {
  readonly name: string;
  readonly lines: readonly RevisionLine[];
}

/** 职责, 内设机构, 编制和领导职数 of one department, in the order of a 三定规定. */
export function articlesOf(facts: PaperFacts, department: DepartmentFacts): readonly Article[] {
  const changes = dutyChanges(facts.baseline, department.structure);
  return [
    { name: '职责', lines: dutyLines(department, changes) },
    { name: '内设机构', lines: [countLine(department), ...unitLines(facts, department, changes)] },
    { name: '人员编制和领导职数', lines: staffingArticle(department) },
  ];
}

function dutyLines(
  { comparison, structure }: DepartmentFacts,
  changes: readonly DutyChange[],
): readonly RevisionLine[] {
  const ended = changes.filter(({ way }) => way === '取消');
  const kept = structure.units.reduce((sum, { dutyIds }) => sum + dutyIds.length, 0);
  const total = kept + ended.length;
  return [
    {
      ...sidesOf(
        `${comparison.name}承担主要职责${total}项，由所列内设机构分别承担。`,
        `${comparison.name}承担主要职责${kept}项，由所列内设机构分别承担。`,
      ),
      note: ended.length === 0 ? '职责总数不变，承担机构见内设机构条' : `取消${ended.length}项`,
    },
    ...ended.map(({ duty, documentNo }): RevisionLine => ({
      before: [{ text: `${duty.text}。`, mark: 'goes' }],
      after: [{ text: '（取消）', mark: 'comes' }],
      note: documentNo === '' ? '未注明依据文件' : documentNo,
    })),
  ];
}

function countLine({ comparison, assessment }: DepartmentFacts): RevisionLine {
  const { before, after } = assessment.ratio;
  return {
    ...sidesOf(`${comparison.name}设${before}个内设机构：`, `${comparison.name}设${after}个内设机构：`),
    note: before === after ? '' : `部门精简率${ratioWords(assessment.ratio)}`,
  };
}
