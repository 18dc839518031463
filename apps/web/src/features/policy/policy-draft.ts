import { POLICY_FIELDS, PRESET_IDS } from '@dachushi/domain/policy.ts';
import type { CapRow, Policy, PolicyField, PostsRow, PresetId } from '@dachushi/domain/policy.ts';
import { POSTS_TABLES, POSTS_TABLE_SOURCES, PRESETS, TARGET_SOURCES } from '@dachushi/domain/policy-presets.ts';
import { DEFAULT_TARGET, floorOf, percentNumber } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';

export const NUMBER_FIELDS = [
  'minimumStaff',
  'microStaff',
  'internalUnitsMost',
  'approvalOfficeFrom',
  'longestName',
] as const satisfies readonly PolicyField[];
export type NumberField = (typeof NUMBER_FIELDS)[number];

export type VariantId = keyof typeof POSTS_TABLES;
export const VARIANTS = Object.keys(POSTS_TABLES) as readonly VariantId[];

/** Id of a table whose rows were edited by hand; findings name the table by its id. */
export const OWN_TABLE = '自定';

/** A row as typed; the limit of the last row is empty: everything larger. */
export type DraftPostsRow = Readonly<Record<'upTo' | 'chief' | 'deputy', string>>;
export type DraftCapRow = Readonly<Record<'upTo' | 'most', string>>;

/** 政策设定 as typed: nothing typed is lost because it is not yet right. */
export interface PolicyDraft {
  readonly preset: PresetId | null;
  readonly numbers: Readonly<Record<NumberField, string>>;
  readonly table: { readonly id: string; readonly effectiveFrom: string; readonly rows: readonly DraftPostsRow[] };
  readonly cap: readonly DraftCapRow[] | null;
  readonly off: readonly string[];
  readonly sources: Readonly<Record<PolicyField, string>>;
  /** The middle of the band, or its only end where `onlyFloor`. */
  readonly target: string;
  readonly band: string;
  readonly onlyFloor: boolean;
}

export function draftOf(policy: Policy, target: Target): PolicyDraft {
  const numbers = Object.fromEntries(NUMBER_FIELDS.map((field) => [field, String(policy[field])]));
  const said = { ...policy.sources, target: targetSource(policy, target) };
  const sources = Object.fromEntries(POLICY_FIELDS.map((field) => [field, said[field] ?? '']));
  const { id, effectiveFrom, rows } = policy.postsTable;
  const floor = floorOf(target);
  return {
    preset: policy.preset,
    numbers: numbers as PolicyDraft['numbers'],
    table: { id, effectiveFrom: effectiveFrom ?? '', rows: rows.map(typedPosts) },
    cap: policy.unitCap?.map(typedCap) ?? null,
    off: policy.off,
    sources: sources as PolicyDraft['sources'],
    target: String(percentNumber(floor ?? target.ratio)),
    band: String(percentNumber(floor === null ? target.band : DEFAULT_TARGET.band)),
    onlyFloor: floor !== null,
  };
}

/** The source of a preset speaks of its own figures only: the target can be changed on other pages too. */
function targetSource({ sources }: Policy, { ratio, band }: Target): string {
  const source = sources.target ?? '';
  const [preset] = PRESET_IDS.filter((id) => TARGET_SOURCES[id] === source);
  const of = preset && PRESETS[preset].target;
  return !of || (of.ratio === ratio && of.band === band) ? source : '';
}

function typedPosts({ upTo, chief, deputy }: PostsRow): DraftPostsRow {
  return { upTo: limitText(upTo), chief: String(chief), deputy: String(deputy) };
}

function typedCap({ upTo, most }: CapRow): DraftCapRow {
  return { upTo: limitText(upTo), most: String(most) };
}

function limitText(upTo: number | null): string {
  return upTo === null ? '' : String(upTo);
}

/** The preset's values and target. Which rules are switched off is the plan's own choice and stays. */
export function draftOfPreset(id: PresetId, standing: PolicyDraft): PolicyDraft {
  const { policy, target } = PRESETS[id];
  return draftOf({ ...policy, off: standing.off }, target);
}

/** Target or band typed anew: what was read for the former figures is no source of these. */
export function withTarget(
  draft: PolicyDraft,
  typed: Partial<Pick<PolicyDraft, 'target' | 'band' | 'onlyFloor'>>,
): PolicyDraft {
  const known = Object.values(TARGET_SOURCES).includes(draft.sources.target);
  return { ...draft, ...typed, sources: { ...draft.sources, ...(known ? { target: '' } : {}) } };
}

/** Another of the known tables, with the source it was read from. */
export function withVariant(draft: PolicyDraft, id: VariantId): PolicyDraft {
  const { effectiveFrom, rows } = POSTS_TABLES[id];
  return {
    ...draft,
    table: { id, effectiveFrom: effectiveFrom ?? '', rows: rows.map(typedPosts) },
    sources: { ...draft.sources, postsTable: POSTS_TABLE_SOURCES[id] ?? '' },
  };
}

/** Edited rows are no longer those of the source. */
export function withPostsRows(draft: PolicyDraft, rows: readonly DraftPostsRow[]): PolicyDraft {
  const known = Object.values(POSTS_TABLE_SOURCES).includes(draft.sources.postsTable);
  return {
    ...draft,
    table: { ...draft.table, id: OWN_TABLE, rows },
    sources: { ...draft.sources, postsTable: known ? '' : draft.sources.postsTable },
  };
}

export function withCapRows(draft: PolicyDraft, cap: readonly DraftCapRow[] | null): PolicyDraft {
  const known = PRESETS.cap.policy.sources.unitCap;
  const source = draft.sources.unitCap === known ? '' : draft.sources.unitCap;
  return { ...draft, cap, sources: { ...draft.sources, unitCap: source } };
}

export function switched(off: readonly string[], ruleId: string, on: boolean): readonly string[] {
  const others = off.filter((id) => id !== ruleId);
  return on ? others : [...others, ruleId].sort();
}
