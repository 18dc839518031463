import type { ChartDocument } from './chart-document.ts';
import type { PictureTooLarge } from './chart-png.ts';
import type { ChartExport } from './chart-request.ts';
import type { Provenance } from './provenance.ts';
import type { TalkJob } from './papers/minutes/minutes-request.ts';
import type { PaperJob } from './papers/paper-job.ts';
import type { RecordJob } from './papers/record/record-request.ts';

/** A chart or a paper to be made into a file. */
export type ChartJob =
  | PaperJob
  | TalkJob
  | RecordJob
  | { readonly format: 'svg'; readonly chart: ChartExport; readonly provenance?: Provenance }
  /** `scale` null: 2, or less when that would be too large. */
  | {
      readonly format: 'png';
      readonly chart: ChartExport;
      readonly scale: 1 | 2 | 3 | 4 | null;
      readonly provenance?: Provenance;
    }
  | { readonly format: 'pdf'; readonly chart: ChartDocument }
  | { readonly format: 'pptx'; readonly chart: Omit<ChartDocument, 'paper'> };

/** Why there is no file: it took too long, or nobody waits for it any more. */
export interface JobStopped {
  readonly code: 'export-timeout' | 'export-cancelled';
}

export type ChartFile = { readonly bytes: Uint8Array } | PictureTooLarge | JobStopped;
