import { comparisonSheet } from './comparison-sheet.ts';
import { paperFacts } from './paper-facts.ts';
import type { PaperRequest } from './paper-request.ts';
import { remarksSheet } from './remarks-sheet.ts';
import { paperWorkbook } from './sheets/paper-workbook.ts';
import { summarySheet } from './summary-sheet.ts';

/** 改革前后对照表 as a workbook: summary by department, the table, and what is let stand. */
export function comparisonXlsx(request: PaperRequest): Buffer {
  const facts = paperFacts(request);
  return paperWorkbook({
    title: `${request.planTitle} 改革前后对照表`,
    sheets: [summarySheet(facts), comparisonSheet(facts), remarksSheet(facts)],
    provenance: request.provenance,
  });
}
