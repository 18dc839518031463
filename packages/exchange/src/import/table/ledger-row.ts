import type { DivisionKind } from '@dachushi/domain/division.ts';
import type { Establishment } from '@dachushi/domain/establishment.ts';

/** Columns that hold whole numbers. */
export const COUNT_MEANINGS = [
  'establishment',
  '行政',
  '政法',
  '工勤',
  '事业',
  'actual',
  'chief',
  'deputy',
  'postsTotal',
] as const;
export type CountMeaning = (typeof COUNT_MEANINGS)[number];
export type Counts = Readonly<Partial<Record<CountMeaning, number | null>>>;

/** One division as it stands in the file; texts are cleaned, nothing is defaulted. */
export interface LedgerRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly department: string;
  readonly departmentCode: string;
  readonly departmentCategory: string;
  readonly division: string;
  readonly code: string;
  readonly nameplate: string | null;
  readonly kind: DivisionKind;
  readonly kindGuessed: boolean;
  readonly duties: string;
  readonly establishment: number | null;
  readonly perKind: Establishment | null;
  readonly chief: number | null;
  readonly deputy: number | null;
  readonly actual: number | null;
  readonly counted: boolean | null;
  readonly protected: boolean | null;
  readonly temporary: boolean | null;
  readonly temporaryUntil: string;
  readonly temporaryDocument: string;
}

/** 小计 and 合计 as the file states them, with what stands around them. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly department: string | null;
  readonly counts: Counts;
}

export interface LedgerTable {
  readonly rows: readonly LedgerRow[];
  readonly totals: readonly TotalRow[];
  /** 编制 and posts on leader rows: of the department, of no division. */
  readonly leaders: readonly { readonly row: number; readonly department: string; readonly counts: Counts }[];
}
