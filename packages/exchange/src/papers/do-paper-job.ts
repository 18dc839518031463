import { comparisonDocx } from './comparison-docx.ts';
import { comparisonXlsx } from './comparison-xlsx.ts';
import type { PaperJob } from './paper-job.ts';
import { proposalDocx } from './proposal-docx.ts';

/** Makes the paper, whichever it is. */
export async function doPaperJob({ format, paper }: PaperJob): Promise<Uint8Array> {
  switch (format) {
    case 'comparison.xlsx':
      return comparisonXlsx(paper);
    case 'comparison.docx':
      return comparisonDocx(paper);
    case 'proposal.docx':
      return proposalDocx(paper);
  }
}
