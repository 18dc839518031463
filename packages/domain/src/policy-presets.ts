import type { Policy, PostsTable, PresetId } from './policy.ts';

/**
 * Leading posts of a division. V1: 文化部 (ministry); V2: a provincial text; V3: former national wording;
 * V4: institutions; V5: a stricter local habit, for which no source was read.
 */
export const POSTS_TABLES = {
  V1: table('V1', [3, 1, 0], [7, 1, 1], [14, 1, 2], [null, 1, 3]),
  V2: table('V2', [3, 1, 0], [7, 1, 1], [14, 1, 2], [null, 1, 3]),
  V3: table('V3', [null, 1, 2]),
  V4: table('V4', [5, 1, 1], [10, 1, 2], [null, 1, 3]),
  V5: table('V5', [4, 1, 0], [9, 1, 1], [null, 1, 2]),
} as const;

const COMMON = {
  microStaff: 3,
  internalUnitsMost: 4,
  approvalOfficeFrom: 5,
  unitCap: null,
  longestName: 15,
  off: [],
  sources: {},
} as const;

/** A preset with the target and band that belong to it, in percent; null: it sets none. */
export interface Preset {
  readonly policy: Policy;
  readonly target: { readonly target: number; readonly band: number } | null;
}

export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  harbin: {
    policy: { ...COMMON, preset: 'harbin', minimumStaff: 5, postsTable: POSTS_TABLES.V2 },
    target: percent(30, 5),
  },
  // 30 % is a floor there: the band opens upwards from it
  xiangyang: {
    policy: { ...COMMON, preset: 'xiangyang', minimumStaff: 3, postsTable: POSTS_TABLES.V2 },
    target: percent(35, 5),
  },
  huaibei: {
    policy: { ...COMMON, preset: 'huaibei', minimumStaff: 3, postsTable: POSTS_TABLES.V5 },
    target: percent(20, 5),
  },
  county: {
    policy: { ...COMMON, preset: 'county', minimumStaff: 3, postsTable: POSTS_TABLES.V2 },
    target: percent(20, 10),
  },
  cap: {
    policy: {
      ...COMMON,
      preset: 'cap',
      minimumStaff: 3,
      postsTable: POSTS_TABLES.V1,
      unitCap: [
        { upTo: 50, most: 5 },
        { upTo: 100, most: 8 },
        { upTo: 200, most: 10 },
        { upTo: null, most: 12 },
      ],
    },
    target: null,
  },
  hold: { policy: { ...COMMON, preset: 'hold', minimumStaff: 4, postsTable: POSTS_TABLES.V2 }, target: percent(0, 0) },
};

/** In force until the plan sets another. */
export const DEFAULT_POLICY: Policy = PRESETS.harbin.policy;

function table(
  id: string,
  ...rows: readonly (readonly [upTo: number | null, chief: number, deputy: number])[]
): PostsTable {
  return { id, effectiveFrom: null, rows: rows.map(([upTo, chief, deputy]) => ({ upTo, chief, deputy })) };
}

function percent(target: number, band: number): Preset['target'] {
  return { target, band };
}
