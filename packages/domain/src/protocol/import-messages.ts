import type { Baseline } from '../baseline.ts';
import type { DivisionKind } from '../division.ts';
import type { Establishment } from '../establishment.ts';
import type { ImportErrorCode, ImportRefusalCode, ImportWarningCode } from '../import/import-codes.ts';

/** What a column of a ledger or an item list may hold; the wizard offers these for every column. */
export const COLUMN_MEANINGS = [
  'order',
  'departmentCode',
  'department',
  'departmentCategory',
  'code',
  'division',
  'kind',
  'rank',
  'nameplate',
  'duties',
  'establishmentKind',
  'establishment',
  '行政',
  '政法',
  '工勤',
  '事业',
  'actual',
  'posts',
  'chief',
  'deputy',
  'postsTotal',
  'counted',
  'protected',
  'temporary',
  'temporaryUntil',
  'temporaryDocument',
  'inScope',
  'exemptReason',
  'documentNo',
  'documentDate',
  'note',
  'itemCode',
  'itemName',
  'itemPart',
  'itemNature',
  'itemCategory',
  'itemBasis',
  'handler',
  'handlerAfter',
  'supervisor',
  'legalDays',
  'promisedDays',
  'documentsBefore',
  'documentsAfter',
  'steps',
  'preconditions',
  'inHall',
  'itemStatus',
  'online',
  /** Understood and of no use to a plan (空超编, 实配正职, 职级人数 …). */
  'known',
  /** Names, identity numbers, telephone numbers: never read. */
  'personal',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export interface ColumnMapping {
  /** Letter as the user sees it: A, B … AA. */
  readonly column: string;
  /** Header as read, rows of a group joined by “：”. */
  readonly header: string;
  /** Null: not imported. */
  readonly meaning: ColumnMeaning | null;
  /** 0 to 1; 1 = the header says so word for word or the user chose it. */
  readonly confidence: number;
}

export type SheetContent = 'ledger' | 'items';
export type DepartmentSource = 'column' | 'section-rows' | 'sheet-name';

export interface SheetMapping {
  /** Name of the sheet; null for csv. */
  readonly sheet: string | null;
  readonly use: boolean;
  readonly content: SheetContent;
  /** First header row (from 1) and how many rows it takes (1 to 3). */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly departmentFrom: DepartmentSource;
  readonly columns: readonly ColumnMapping[];
}

/** How the file was (or is to be) read. Sheets left out are found again by the reader. */
export interface ImportMapping {
  readonly sheets: readonly SheetMapping[];
}

/** A correction made in the table of problems; sheet, row and column as reported. */
export type ImportFix =
  | {
      readonly type: 'cell';
      readonly sheet: string | null;
      readonly row: number;
      readonly column: string;
      readonly value: string;
    }
  | { readonly type: 'skip-row'; readonly sheet: string | null; readonly row: number }
  | { readonly type: 'kind'; readonly sheet: string | null; readonly row: number; readonly kind: DivisionKind };

/** Ways in which text was damaged by reading it in the wrong encoding. Repaired only when asked for. */
export const TEXT_REPAIRS = ['utf8-read-as-gb18030', 'utf8-read-as-latin1', 'gb18030-read-as-latin1'] as const;
export type TextRepair = (typeof TEXT_REPAIRS)[number];

/** Facts behind a code: `count`, `rows` (first ones), `examples`, `stated`, `counted`, `value` … */
export type ImportDetail = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[] | null>
>;

interface ProblemPlace {
  readonly sheet: string | null;
  /** From 1; null when the whole sheet or file is meant. */
  readonly row: number | null;
  /** Letter; null when the whole row is meant. */
  readonly column: string | null;
  readonly detail: ImportDetail;
}

/**
 * Errors are reported one by one and must be fixed (or their rows skipped) before confirming. Warnings of one code in one column
 * are one entry: `row` is the first place, `detail.count` and `detail.rows` tell of the others.
 */
export type ImportProblem =
  | (ProblemPlace & { readonly level: 'warning'; readonly code: ImportWarningCode })
  | (ProblemPlace & { readonly level: 'error'; readonly code: ImportErrorCode });

export type SheetSkipped = 'hidden' | 'summary' | 'no-header' | 'empty' | 'facts' | 'not-chosen';

export interface SheetFound {
  readonly name: string | null;
  readonly hidden: boolean;
  /** Last used row and number of used columns. */
  readonly rows: number;
  readonly columns: number;
  /** Null when its rows are imported. */
  readonly skipped: SheetSkipped | null;
  /** The first rows as text, for choosing the header by eye. */
  readonly head: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Equal for sheets with the same columns: the key under which a mapping is remembered. */
  readonly shape: string;
}

export interface PreviewRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly department: string;
  readonly division: string;
  readonly kind: DivisionKind;
  /** Guessed from the name, open to change by a `kind` fix. */
  readonly kindGuessed: boolean;
  /** Null: the file has no value (which is not 0). */
  readonly establishment: number | null;
  readonly perKind: Establishment | null;
  readonly chief: number | null;
  readonly deputy: number | null;
  readonly actual: number | null;
  readonly nameplate: string | null;
  readonly code: string | null;
}

/** A row of 小计/合计 of the file beside what was counted, per column. `counted` holds the nearest reading. */
export interface StatedTotal {
  readonly sheet: string | null;
  readonly row: number;
  readonly label: string;
  /** Null when it counts more than one department. */
  readonly department: string | null;
  readonly meaning: ColumnMeaning;
  readonly stated: number;
  readonly counted: number;
}

export type EstablishmentTotals = Readonly<Record<'行政编制' | '政法专项编制' | '事业编制' | '工勤编制', number>>;

export interface ImportPreview {
  readonly departments: number;
  /** For an item list: divisions that handle an item today. */
  readonly divisions: number;
  /** 名; null when the file has none. */
  readonly establishmentTotal: number | null;
  /** 编制 on leader rows, which belong to no division; null when there are none. */
  readonly departmentLevelEstablishment: number | null;
  readonly leadership: { readonly chief: number; readonly deputy: number } | null;
  readonly perKindTotals: EstablishmentTotals | null;
  readonly statedTotals: readonly StatedTotal[];
  readonly rows: readonly PreviewRow[];
}

/** One line of a 行政审批事项表. Days are working days. */
export interface ImportedItem {
  readonly sheet: string | null;
  readonly row: number;
  readonly code: string | null;
  readonly department: string;
  readonly name: string;
  readonly category: string | null;
  readonly basis: string | null;
  readonly nature: '审批' | '监管';
  readonly handler: string;
  readonly handlerAfter: string | null;
  readonly supervisor: string | null;
  readonly legalDays: number | null;
  readonly promisedDays: number | null;
  readonly documentsBefore: number | null;
  readonly documentsAfter: number | null;
  readonly steps: number | null;
  readonly preconditions: number | null;
  readonly inHall: boolean | null;
  readonly status: '保留' | '承接' | '新增' | null;
  readonly online: string | null;
}

/** The whole file is refused. `detail` and `detailEn` name the file and the reason in plain words. */
export interface ImportRefusal {
  readonly code: ImportRefusalCode;
  readonly file: string;
  readonly detail: string;
  readonly detailEn: string;
  readonly sheet: string | null;
}

export interface ImportReading {
  readonly file: { readonly name: string; readonly size: number; readonly sha256: string };
  readonly sheets: readonly SheetFound[];
  readonly mapping: ImportMapping;
  readonly problems: readonly ImportProblem[];
  readonly preview: ImportPreview;
  /** Null while there are errors, and for an item list without a baseline to join. */
  readonly baseline: Baseline | null;
  /** Present when the file holds an item list. */
  readonly items?: readonly ImportedItem[];
}

export type ImportResult = { readonly refused: ImportRefusal } | ImportReading;

export interface ImportOptions {
  readonly mapping?: ImportMapping;
  readonly fixes?: readonly ImportFix[];
  /** How damaged text is to be repaired; proposed by a `mojibake-suspected` problem with its preview. */
  readonly repair?: TextRepair;
  /** The baseline that an item list joins. */
  readonly joins?: Baseline;
  /** Title of the new baseline; the file's name otherwise. */
  readonly title?: string;
  /** YYYY-MM-DD; the file's own date otherwise, or today. */
  readonly baseDate?: string;
  readonly countingBasis?: string;
}

export type ImportStage = 'opening' | 'sheets' | 'columns' | 'rows' | 'preview';
export interface ImportProgress {
  readonly stage: ImportStage;
  /** 0 to 1 over the whole reading. */
  readonly done: number;
  readonly sheet: string | null;
}

/** Tells a refusal of the whole file from a reading of it. */
export function isRefused(result: ImportResult): result is { readonly refused: ImportRefusal } {
  return 'refused' in result;
}
