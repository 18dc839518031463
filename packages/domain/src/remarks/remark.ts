import type { DepartmentId, DivisionId, UnitId } from '../ids.ts';

/** What a remark is about. `entry`: a step of the plan's log. */
export type RemarkPlace =
  | { readonly on: 'plan' }
  | { readonly on: 'department'; readonly departmentId: DepartmentId }
  | { readonly on: 'unit'; readonly unitId: UnitId }
  | { readonly on: 'division'; readonly divisionId: DivisionId }
  | { readonly on: 'entry'; readonly seq: number };

export const CHOICES = ['赞成', '反对', '弃权'] as const;
export type Choice = (typeof CHOICES)[number];

interface Said {
  readonly text: string;
  /** People named by @, each once. */
  readonly mentions: readonly string[];
}

/**
 * One thing a person does about remarks. `actId` is made by the client: the same act sent again changes nothing. A remark
 * that is written bears the id of the act that wrote it.
 */
export type RemarkAct =
  /** `at`: the step of the plan that its author was looking at. */
  | (Said & { readonly kind: 'write'; readonly actId: string; readonly place: RemarkPlace; readonly at?: number })
  | (Said & { readonly kind: 'reply'; readonly actId: string; readonly threadId: string })
  | (Said & { readonly kind: 'edit'; readonly actId: string; readonly remarkId: string })
  | { readonly kind: 'withdraw'; readonly actId: string; readonly remarkId: string }
  | { readonly kind: 'resolve' | 'reopen'; readonly actId: string; readonly threadId: string }
  /** On a division that was put aside. Against: with what speaks against it. */
  | {
      readonly kind: 'vote';
      readonly actId: string;
      readonly divisionId: DivisionId;
      readonly choice: Choice;
      readonly text: string;
    };

/** An act as it is kept, with what only the keeper knows. */
export interface KeptAct {
  /** 1, 2, 3 … within the plan. */
  readonly n: number;
  readonly person: string;
  /** ISO 8601, UTC, by the server's clock. */
  readonly time: string;
  /** How far the plan had come. */
  readonly seq: number;
  readonly act: RemarkAct;
  /** With `write`: the department and the name of the place then. */
  readonly departmentId?: DepartmentId;
  readonly placeName?: string;
  /** With `vote`: the entry that put the division aside. Put aside anew, it is another matter. */
  readonly matter?: number;
}

export interface Remark {
  readonly id: string;
  readonly person: string;
  readonly time: string;
  readonly seq: number;
  /** Empty once withdrawn. */
  readonly text: string;
  readonly mentions: readonly string[];
  readonly editedAt: string | null;
  readonly withdrawn: boolean;
}

/** A remark and its replies, oldest first. */
export interface Thread {
  /** That of its first remark. */
  readonly id: string;
  readonly place: RemarkPlace;
  readonly departmentId: DepartmentId | null;
  readonly placeName: string;
  readonly resolved: { readonly person: string; readonly time: string } | null;
  readonly remarks: readonly Remark[];
  /** The act that changed it last. */
  readonly revision: number;
}

export interface Vote {
  readonly divisionId: DivisionId;
  readonly matter: number;
  readonly person: string;
  readonly choice: Choice;
  readonly text: string;
  readonly time: string;
  readonly revision: number;
}
