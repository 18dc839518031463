import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import type { StepFilter } from '@dachushi/history/filter-steps.ts';
import type { Provenance } from '../../provenance.ts';

export const RECORD_FILES = ['record.xlsx', 'record.docx'] as const;
export type RecordFileName = (typeof RECORD_FILES)[number];

/** 操作记录: what it is made of. The log itself is replayed where the paper is written. */
export interface RecordRequest {
  readonly planTitle: string;
  readonly baseline: Baseline;
  /** Every entry up to the version, ascending: JSON, one a line, in UTF-8. Bytes travel between threads at no cost. */
  readonly log: Uint8Array;
  /** Of the newest entry, or of the baseline where there is none: whoever changes the record cannot keep it. */
  readonly headHash: string;
  /** Names that people have given themselves, by actor. */
  readonly people: Readonly<Record<string, string>>;
  readonly versions: readonly NamedVersion[];
  readonly filter: StepFilter;
  readonly provenance: Provenance;
}

/** A record to be made into a file. */
export interface RecordJob {
  readonly format: RecordFileName;
  readonly record: RecordRequest;
}
