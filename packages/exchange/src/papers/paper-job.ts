import type { PaperFileName } from '@dachushi/domain/protocol/export-messages.ts';
import type { PaperRequest } from './paper-request.ts';

/** A paper to be made into a file. */
export interface PaperJob {
  readonly format: PaperFileName;
  readonly paper: PaperRequest;
}
