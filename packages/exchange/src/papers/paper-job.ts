import type { PaperRequest } from './paper-request.ts';

export type PaperName = 'comparison.xlsx' | 'comparison.docx' | 'proposal.docx';

/** A paper to be made into a file. */
export interface PaperJob {
  readonly format: PaperName;
  readonly paper: PaperRequest;
}
