import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import type { Thread, Vote } from '@dachushi/domain/remarks/remark.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { Provenance } from '../../provenance.ts';

/** What is said about a plan, for papers. */
export interface Talk {
  readonly threads: readonly Thread[];
  readonly votes: readonly Vote[];
  readonly matters: readonly Matter[];
  /** Names that people have given, by person. */
  readonly names: ReadonlyMap<string, string>;
}

/** A meeting: the part of the log between two points, and what was said beside it. */
export interface MinutesRequest {
  readonly planTitle: string;
  /** The plan before the first of the entries. */
  readonly start: Structure;
  readonly startSeq: number;
  /** ISO; when the plan had come to its start. */
  readonly startTime: string;
  /** ISO; what is said from then on belongs to a later meeting. Null while the plan stands where the meeting left it. */
  readonly endTime: string | null;
  /** Every entry of the meeting, ascending. */
  readonly entries: readonly LogEntry[];
  /** Of the plan at the end of the meeting. */
  readonly provenance: Provenance;
  readonly talk: Talk;
}

/** A file about what was said. */
export type TalkJob =
  | { readonly format: 'minutes.json' | 'minutes.docx'; readonly minutes: MinutesRequest }
  | { readonly format: 'remarks.xlsx'; readonly remarks: RemarksRequest };

/** Everything ever said about a plan, to be read beside its present version. */
export interface RemarksRequest {
  readonly planTitle: string;
  readonly structure: Structure;
  readonly provenance: Provenance;
  readonly talk: Talk;
}
