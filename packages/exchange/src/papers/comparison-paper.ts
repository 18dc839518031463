import { endOfSection, paragraph, paragraphOnNewPage } from './blocks.ts';
import type { Block } from './blocks.ts';
import { SHEET_WIDTH } from './measures.ts';
import type { Paper } from './paper.ts';
import { paperFacts } from './paper-facts.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { PaperRequest } from './paper-request.ts';
import { comparisonTable } from './tables/comparison-table.ts';
import { remarksTable } from './tables/remarks-table.ts';
import { ratioTable, summaryTable } from './tables/summary-table.ts';
import { headingWords, originWords } from './words/heading-words.ts';

/** 改革前后对照表 on landscape pages: the city begins with its summary. */
export function comparisonPaper(request: PaperRequest): Paper {
  const facts = paperFacts(request);
  const { heading, provenance } = facts;
  const width = SHEET_WIDTH;
  const remarks = remarksTable(facts, width);
  return {
    title: `${request.planTitle} 改革前后对照表`,
    heading,
    provenance,
    blocks: [
      ...opening(facts),
      comparisonTable(facts, width),
      ...(remarks === null ? [] : [paragraphOnNewPage('TableTitle', '偏离与保留事项说明'), remarks]),
      paragraph('TableNote', ''),
      ...originWords(facts).map((line) => paragraph('TableNote', line)),
      endOfSection('sheet'),
    ],
  };
}

function opening(facts: PaperFacts): readonly Block[] {
  const width = SHEET_WIDTH;
  const [only] = facts.departments;
  if (!facts.wholeCity && only)
    return [paragraph('TableTitle', `${only.comparison.name}改革前后对照表`), ...notes(facts)];
  return [
    paragraph('TableTitle', '机构编制调整汇总表'),
    ...notes(facts),
    summaryTable(facts, width),
    paragraph('TableNote', ''),
    ratioTable(facts, width),
    paragraphOnNewPage('TableTitle', '改革前后对照表'),
  ];
}

function notes({ heading }: PaperFacts): readonly Block[] {
  const warning = heading.notice === null ? [] : [paragraph('TableWarning', `示意数据：${heading.notice}`)];
  return [...headingWords(heading).map((line) => paragraph('TableNote', line)), ...warning];
}
