import { comparisonPaper } from './comparison-paper.ts';
import { comparisonXlsx } from './comparison-xlsx.ts';
import { documentFile } from './document/document-file.ts';
import { pagesFile } from './pages/pages-file.ts';
import type { PaperJob } from './paper-job.ts';
import { proposalPaper } from './proposal-paper.ts';
import { regulationPaper } from './regulation-paper.ts';

/** Makes the paper, whichever it is. */
export async function doPaperJob({ format, paper }: PaperJob): Promise<Uint8Array> {
  switch (format) {
    case 'comparison.xlsx':
      return comparisonXlsx(paper);
    case 'comparison.docx':
      return documentFile(comparisonPaper(paper));
    case 'comparison.pdf':
      return pagesFile(comparisonPaper(paper));
    case 'proposal.docx':
      return documentFile(await proposalPaper(paper));
    case 'proposal.pdf':
      return pagesFile(await proposalPaper(paper));
    case 'regulation.docx':
      return documentFile(regulationPaper(paper));
    case 'regulation.pdf':
      return pagesFile(regulationPaper(paper));
  }
}
