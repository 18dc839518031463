import type { Matter } from '../remarks/matters.ts';
import type { RemarkAct, Thread, Vote } from '../remarks/remark.ts';

/** `GET /api/plans/:id/remarks`: everything, or what changed after `?since=`. */
export interface RemarksAnswer {
  /** Number of the last act. */
  readonly revision: number;
  readonly threads: readonly Thread[];
  readonly votes: readonly Vote[];
  /** All of them, whatever `since` says. */
  readonly matters: readonly Matter[];
}

export interface RemarkActs {
  readonly acts: readonly RemarkAct[];
}

/** What became of one act. `code` in the words of `RemarkRefusal`, or `place-unknown`, `not-parked`, `act-id-reused`, `remarks-full`. */
export type ActOutcome =
  | { readonly actId: string; readonly status: 'kept'; readonly n: number }
  | { readonly actId: string; readonly status: 'refused'; readonly code: string };

/** `POST /api/plans/:id/remarks`: outcomes in the order of the acts, and what they changed. */
export interface RemarkActsAnswer extends RemarksAnswer {
  readonly outcomes: readonly ActOutcome[];
}

/** The event `remark`: somebody has said something. */
export interface RemarkEvent {
  readonly revision: number;
}
