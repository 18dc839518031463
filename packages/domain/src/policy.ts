/** Ceiling of leading posts by approved 编制 of a division: `upTo` null is every larger one. */
export interface PostsRow {
  readonly upTo: number | null;
  readonly chief: number;
  readonly deputy: number;
}

/** 领导职数 table with the day it takes effect (YYYY-MM-DD); a ceiling, never an entitlement. */
export interface PostsTable {
  readonly id: string;
  readonly effectiveFrom: string | null;
  readonly rows: readonly PostsRow[];
}

/** 上限型: at most so many units for a department of up to so many places. */
export interface CapRow {
  readonly upTo: number | null;
  readonly most: number;
}

/**
 * 政策设定: every value a rule compares with. Numbers no source gives are the plan's own setting and are shown as such;
 * `sources` says where a value comes from, in the planner's words.
 */
export interface Policy {
  /** The preset it was taken from; null once nothing of one is left. */
  readonly preset: PresetId | null;
  /** 每个处室最低编制, 名. */
  readonly minimumStaff: number;
  /** A division with no more than so many places is a micro one, 名. */
  readonly microStaff: number;
  /** 综合管理类处室 of a department at most. */
  readonly internalUnitsMost: number;
  /** From so many approvals on a department sets up an office for them, 项. */
  readonly approvalOfficeFrom: number;
  readonly postsTable: PostsTable;
  /** Null: no cap by size. */
  readonly unitCap: readonly CapRow[] | null;
  /** Names longer than this are pointed out, characters. */
  readonly longestName: number;
  /** Rules switched off for this plan, by id, in alphabetical order. */
  readonly off: readonly string[];
  /** Field → where its value comes from. */
  readonly sources: Readonly<Partial<Record<PolicyField, string>>>;
}

/** `target` stands for the plan's target and band: they are set by `set-target`, their source is said here. */
export const POLICY_FIELDS = [
  'target',
  'minimumStaff',
  'microStaff',
  'internalUnitsMost',
  'approvalOfficeFrom',
  'postsTable',
  'unitCap',
  'longestName',
] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];

export const PRESET_IDS = ['harbin', 'xiangyang', 'huaibei', 'county', 'cap', 'hold'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** The row of a table that holds for so many places. @throws when the table has no last row for everything larger. */
export function rowFor<Row extends { readonly upTo: number | null }>(rows: readonly Row[], places: number): Row {
  const row = rows.find(({ upTo }) => upTo === null || places <= upTo);
  if (!row) throw new Error(`the table ends below ${places}`);
  return row;
}
