import type { DivisionKind } from '../division.ts';
import type { Establishment } from '../establishment.ts';
import type { Posts } from '../posts.ts';
import type { ImportProgress, ImportReading, ImportRefusal } from './import-messages.ts';

/** What every answer about an import says; the file is deleted at `expiresAt`. */
interface ImportBasics {
  readonly id: string;
  readonly file: { readonly name: string; readonly size: number };
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** What the confirming form begins with. */
export interface ImportSuggestion {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly baseDate: string;
  readonly countingBasis: string;
}

export type ReadyImport = ImportBasics &
  Omit<ImportReading, 'baseline' | 'file'> & {
    readonly state: 'ready';
    /** Whether it can be confirmed as it stands; an item list also needs the baseline that it joins. */
    readonly confirmable: boolean;
    readonly joins: string | null;
    /** Ids of the imports that were put together; empty for a single file. */
    readonly combines: readonly string[];
    readonly suggestion: ImportSuggestion;
  };

export type ImportAnswer =
  | (ImportBasics & { readonly state: 'reading'; readonly progress: ImportProgress })
  | (ImportBasics & { readonly state: 'refused'; readonly refused: ImportRefusal })
  | ReadyImport;

/** Where a division stands, in names. */
export interface DivisionFacts {
  readonly department: string;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly establishment: Establishment;
  readonly posts: Posts;
}

export interface DivisionPair {
  readonly before: DivisionFacts;
  readonly after: DivisionFacts;
}

/** What a corrected 现状 says otherwise than an earlier one. Found by names: files carry no lasting ids. */
export interface BaselineChanges {
  readonly newDepartments: readonly string[];
  readonly goneDepartments: readonly string[];
  readonly renamedDepartments: readonly { readonly before: string; readonly after: string }[];
  readonly new: readonly DivisionFacts[];
  readonly gone: readonly DivisionFacts[];
  readonly renamed: readonly DivisionPair[];
  readonly moved: readonly DivisionPair[];
  /** Same division, other 编制, posts or kind. */
  readonly changed: readonly DivisionPair[];
  readonly same: number;
}

/** One step of a plan that does not fit the corrected baseline. `names` are what it was about, in the words of the old one. */
export interface StepLeft {
  readonly seq: number;
  readonly type: string;
  readonly time: string;
  readonly names: readonly string[];
  /** A rejection code. */
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface MoveReport {
  readonly taken: number;
  readonly left: readonly StepLeft[];
  /** The new plan on the corrected baseline; null for a dry run. */
  readonly planId: string | null;
}

export interface ConfirmedImport {
  readonly baselineId: string;
  readonly planId: string;
  readonly contentHash: string;
  readonly moved: MoveReport | null;
}
