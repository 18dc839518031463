import { documentFile } from './document/document-file.ts';
import { SHEET_WIDTH, sheetSectionXml } from './document/page.ts';
import { paragraph, paragraphOnNewPage } from './document/paragraph.ts';
import { paperFacts } from './paper-facts.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { PaperRequest } from './paper-request.ts';
import { comparisonTable } from './tables/comparison-table.ts';
import { remarksTable } from './tables/remarks-table.ts';
import { ratioTable, summaryTable } from './tables/summary-table.ts';
import { headingWords, originWords } from './words/heading-words.ts';

/** 改革前后对照表 for Word, landscape: the city begins with its summary. */
export function comparisonDocx(request: PaperRequest): Buffer {
  const facts = paperFacts(request);
  const { heading, provenance } = facts;
  const width = SHEET_WIDTH;
  const remarks = remarksTable(facts, width);
  return documentFile({
    title: `${request.planTitle} 改革前后对照表`,
    heading,
    provenance,
    pictures: [],
    body: [
      ...opening(facts),
      comparisonTable(facts, width),
      ...(remarks === null ? [] : [paragraphOnNewPage('TableTitle', '偏离与保留事项说明'), remarks]),
      paragraph('TableNote', ''),
      ...originWords(facts).map((line) => paragraph('TableNote', line)),
      sheetSectionXml(),
    ],
  });
}

function opening(facts: PaperFacts): readonly string[] {
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

function notes({ heading }: PaperFacts): readonly string[] {
  const warning = heading.notice === null ? [] : [paragraph('TableWarning', `示意数据：${heading.notice}`)];
  return [...headingWords(heading).map((line) => paragraph('TableNote', line)), ...warning];
}
