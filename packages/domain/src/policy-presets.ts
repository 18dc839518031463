import type { CapRow, Policy, PostsTable, PresetId } from './policy.ts';
import { fromFloor, hundredths } from './target.ts';
import type { Target } from './target.ts';

/**
 * Leading posts of a division by approved places, ceilings all of them.
 * V1, a ministry: “3人” one post; heavy tasks from 15 on at most one more deputy.
 * V2, a provincial text: “3人以下” one post, which is the same row; very large ones with sections of their own may have up
 *   to four deputies, but no size is given: that the row begins at 15 with three is this table's choice.
 * V3, the former national wording: one deputy, and one more for heavy tasks, whatever the size.
 * V4, institutions: posts in all 1–2, 2–3, 3–4.
 * V5, a stricter local habit, for which nothing was read.
 * None of the texts was read with its date, so no table says since when it holds.
 */
export const POSTS_TABLES = {
  V1: table('V1', [3, 1, 0], [7, 1, 1], [14, 1, 2], [null, 1, 3]),
  V2: table('V2', [3, 1, 0], [7, 1, 1], [14, 1, 2], [null, 1, 3]),
  V3: table('V3', [null, 1, 2]),
  V4: table('V4', [5, 1, 1], [10, 1, 2], [null, 1, 3]),
  V5: table('V5', [4, 1, 0], [9, 1, 1], [null, 1, 2]),
} as const;

/** Where each table comes from, as the screen names it; null: nothing was read and it is 政策设定. */
export const POSTS_TABLE_SOURCES: Readonly<Record<keyof typeof POSTS_TABLES, string | null>> = {
  V1: '文化部内设机构编制和领导职数规定（摘录）',
  V2: '广东省关于非领导职务的规定（摘录）；15名以上一正三副为政策设定',
  V3: '关于处级领导职数的原有规定（网页摘录）',
  V4: '事业单位内设机构领导职数规定（摘录）',
  V5: null,
};

/** 内设机构上限 by 编制, as for procuratorates. Above 200 “more” are allowed there; twelve is ours. */
const UNIT_CAP: readonly CapRow[] = [
  { upTo: 50, most: 5 },
  { upTo: 100, most: 8 },
  { upTo: 200, most: 10 },
  { upTo: null, most: 12 },
];
const UNIT_CAP_SOURCE = '检察院内设机构按编制设置的上限（摘录）；200名以上12个为政策设定';

/** Where target and band of a preset come from; the others are 政策设定. */
export const TARGET_SOURCES: Readonly<Partial<Record<PresetId, string>>> = {
  harbin: '哈尔滨“大处室”改革报告：30%上下浮动；幅度为政策设定',
  xiangyang: '襄阳市直“大科室”改革报道（网页摘录）：30%以上',
  huaibei: '淮北市直机关改革报道（网页摘录）：20%；幅度为政策设定',
};

const COMMON = {
  microStaff: 3,
  internalUnitsMost: 4,
  approvalOfficeFrom: 5,
  longestName: 15,
  off: [],
} as const;

/** A preset with the target that belongs to it; a floor of 0 asks for no ratio. */
export interface Preset {
  readonly policy: Policy;
  readonly target: Target;
}

export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  harbin: { policy: policyWith('harbin', 'V2', { minimumStaff: 5 }), target: percent(30, 5) },
  xiangyang: { policy: policyWith('xiangyang', 'V2', { minimumStaff: 3 }), target: fromFloor(hundredths(30)) },
  huaibei: { policy: policyWith('huaibei', 'V5', { minimumStaff: 3 }), target: percent(20, 5) },
  county: { policy: policyWith('county', 'V2', { minimumStaff: 3 }), target: percent(20, 10) },
  cap: { policy: policyWith('cap', 'V1', { minimumStaff: 3, unitCap: UNIT_CAP }), target: fromFloor(0) },
  hold: { policy: policyWith('hold', 'V2', { minimumStaff: 4 }), target: percent(0, 0) },
};

/** In force until the plan sets another. */
export const DEFAULT_POLICY: Policy = PRESETS.harbin.policy;

/** Names the sources of what was read and leaves the rest out, so that it is shown as 政策设定. */
function policyWith(
  preset: PresetId,
  variant: keyof typeof POSTS_TABLES,
  values: Pick<Policy, 'minimumStaff'> & Partial<Pick<Policy, 'unitCap'>>,
): Policy {
  const [target, postsTable] = [TARGET_SOURCES[preset], POSTS_TABLE_SOURCES[variant]];
  const sources = {
    ...(target === undefined ? {} : { target }),
    ...(postsTable === null ? {} : { postsTable }),
    ...(values.unitCap ? { unitCap: UNIT_CAP_SOURCE } : {}),
  };
  return { ...COMMON, preset, postsTable: POSTS_TABLES[variant], unitCap: null, ...values, sources };
}

function table(
  id: string,
  ...rows: readonly (readonly [upTo: number | null, chief: number, deputy: number])[]
): PostsTable {
  return { id, effectiveFrom: null, rows: rows.map(([upTo, chief, deputy]) => ({ upTo, chief, deputy })) };
}

function percent(ratio: number, band: number): Target {
  return { ratio: hundredths(ratio), band: hundredths(band) };
}
