import { endOfSection, headRow, paragraph, paragraphOnNewPage, table } from './blocks.ts';
import type { Block, Run, TableBlock, TableCell, TableRow } from './blocks.ts';
import { TURNED_AREA } from './measures.ts';
import type { Paper } from './paper.ts';
import { paperFacts } from './paper-facts.ts';
import type { DepartmentFacts, PaperFacts } from './paper-facts.ts';
import type { PaperRequest } from './paper-request.ts';
import { articlesOf } from './regulation/articles.ts';
import { headingWords, originWords } from './words/heading-words.ts';
import { chineseNumeral } from './words/numerals.ts';

/** 三定规定修订稿: article by article the text as it is beside the text as it is to be, made from the ledgers. */
export function regulationPaper(request: PaperRequest): Paper {
  const facts = paperFacts(request);
  const [only] = facts.departments;
  const title = facts.wholeCity || !only ? '各部门三定规定修订稿' : `${only.comparison.name}三定规定修订稿`;
  return {
    title,
    heading: facts.heading,
    provenance: facts.provenance,
    blocks: [
      ...facts.departments.flatMap((department, at) => departmentBlocks(facts, department, at === 0)),
      paragraph('TableNote', ''),
      ...originWords(facts).map((line) => paragraph('TableNote', line)),
      endOfSection('turned'),
    ],
  };
}

const BASIS =
  '原文按现状台账整理，职责以台账所载为准，送审前应与已印发的三定规定核对；未列条款不变。删除线为删去，下划线为新增。';

function departmentBlocks(facts: PaperFacts, department: DepartmentFacts, first: boolean): readonly Block[] {
  const { name } = department.comparison;
  const { notice } = facts.heading;
  const title = `${name}职能配置、内设机构和人员编制规定\n（修订稿）`;
  return [
    first ? paragraph('TableTitle', title) : paragraphOnNewPage('TableTitle', title),
    ...headingWords(facts.heading).map((line) => paragraph('TableNote', line)),
    paragraph('TableNote', BASIS),
    ...(notice === null ? [] : [paragraph('TableWarning', `示意数据：${notice}`)]),
    articlesTable(facts, department),
  ];
}

function articlesTable(facts: PaperFacts, department: DepartmentFacts): TableBlock {
  const rows = articlesOf(facts, department).flatMap(({ name, lines }, at): readonly TableRow[] => [
    {
      shaded: true,
      cells: [{ text: `第${chineseNumeral(at + 1)}条\u3000${name}`, style: 'TableStrong', columns: 3 }],
    },
    ...lines.map(({ before, after, note }) => ({
      splits: true as const,
      cells: [words(before), words(after), { text: note, style: 'TableText' as const }],
    })),
  ]);
  return table({ widths: [50, 50, 22], width: TURNED_AREA.width, rows: [headRow('原文', '修订后', '说明'), ...rows] });
}

/** Nothing stood there before: a unit that is new. */
function words(runs: readonly Run[]): TableCell {
  if (runs.length === 0) return { text: '（新增）', style: 'TableText' };
  return { text: runs.map(({ text }) => text).join(''), runs, style: 'TableText' };
}
