/** Pictures and pages of the 机构设置图. */
export const CHART_FILES = ['chart.svg', 'chart.png', 'chart.pdf', 'chart.pptx'] as const;
export type ChartFileName = (typeof CHART_FILES)[number];

/** Papers for the meeting: 对照表, 内设机构调整方案 and 三定规定修订稿. */
export const PAPER_FILES = [
  'comparison.xlsx',
  'comparison.docx',
  'comparison.pdf',
  'proposal.docx',
  'proposal.pdf',
  'regulation.docx',
  'regulation.pdf',
] as const;
export type PaperFileName = (typeof PAPER_FILES)[number];

/** Everything under `/api/plans/:id/exports/` that shows a version of the plan. */
export type ExportFileName = ChartFileName | PaperFileName | 'plan.json';

/**
 * What can be known of a file or a hash.
 * `match`: a stored version has this hash; a file is byte for byte what the program makes of that version today.
 * `changed`: the marks in the file name a stored version, and the file is not what the program makes of it.
 * `marks-only`: they name a stored version, but the contents cannot be compared: another version of the program made the file.
 * `other-history`: the marks name a plan stored here, whose version of that number has another hash.
 * `unknown`: no stored version. `unmarked`: a file without marks of ours.
 */
export const VERIFY_VERDICTS = ['match', 'changed', 'marks-only', 'other-history', 'unknown', 'unmarked'] as const;
export type VerifyVerdict = (typeof VERIFY_VERDICTS)[number];

/** One stored version. */
export interface VerifiedPlan {
  readonly planId: string;
  readonly title: string;
  readonly seq: number;
  /** ISO 8601, when the plan came to this version. */
  readonly time: string;
  readonly headSeq: number;
  readonly stateHash: string;
}

/** What a file says of itself. */
export interface FileMarks {
  /** Null in plan.json, which belongs to no machine. */
  readonly planId: string | null;
  /** `epoch:seq`; null in plan.json. */
  readonly version: string | null;
  readonly stateHash: string;
  /** How it was asked for, `proposal.docx?department=hrss`; null in files made before this was written down. */
  readonly asked: string | null;
  /** Version of the program that made it, likewise. */
  readonly program: string | null;
}

/** `POST /api/verify`: multipart part `file`, or JSON `{hash}` with 8 to 64 hexadecimal digits. */
export interface VerifyAnswer {
  readonly verdict: VerifyVerdict;
  /** Stored versions that it belongs to, newest plan first, at most 20; with `unknown` those with the same contents under another plan. */
  readonly plans: readonly VerifiedPlan[];
  /** What was looked for: a hash or the beginning of one; null for a file without marks. */
  readonly hash: string | null;
  /** Null when a hash was asked for. */
  readonly file: {
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
    readonly marks: FileMarks | null;
  } | null;
  /** Version of the program that answers: another one may write a file of the same version otherwise. */
  readonly program: string;
}

/** A character that the fonts inside the files lack, and where it stands. */
export interface MissingGlyph {
  readonly character: string;
  /** `U+20BB7` */
  readonly codePoint: string;
  /** Texts that hold it, in official order, at most 50. */
  readonly texts: readonly string[];
  /** All of them. */
  readonly count: number;
}

/** `GET /api/plans/:id/exports/check?department=&at=`: what cannot be printed as it is written. */
export interface ExportCheck {
  readonly seq: number;
  readonly missing: readonly MissingGlyph[];
}

/** `POST /api/plans/:id/packages`: everything is optional. */
export interface PackageRequest {
  /** Left out: all but `plan.json`. */
  readonly files?: readonly ExportFileName[];
  /** Ids of departments that get papers and charts of their own beside those of the whole city; left out, none. */
  readonly departments?: readonly string[];
  /** Of the charts. */
  readonly lang?: 'zh-CN' | 'en';
  readonly side?: 'before' | 'after' | 'both' | 'changes';
  readonly look?: 'official' | 'horizontal' | 'compact';
  readonly paper?: 'A4' | 'A3';
  readonly orientation?: 'landscape' | 'portrait';
  readonly at?: number;
}

/** 202 from `POST`, then from `GET /api/plans/:id/packages/:package`; the file is `…/file`, `DELETE` gives it up. */
export interface PackageAnswer {
  readonly id: string;
  readonly state: 'making' | 'ready' | 'failed';
  /** Files made, and files in all. */
  readonly done: number;
  readonly total: number;
  /** Name of the file being made, as it stands in the folder. */
  readonly current: string | null;
  /** Of the whole folder, once it is ready. */
  readonly name: string | null;
  readonly size: number | null;
  /** Why it failed: a problem code such as `export_timeout`. */
  readonly problem: string | null;
  /** ISO 8601; then it is deleted. */
  readonly expiresAt: string;
}
