import { describe, expect, it } from 'vitest';
import { checkCommand, invertCommand } from './apply-command.ts';
import { assess } from './assess.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import { PRESET_IDS, rowFor } from './policy.ts';
import type { Policy } from './policy.ts';
import { DEFAULT_POLICY, POSTS_TABLE_SOURCES, POSTS_TABLES, PRESETS } from './policy-presets.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import { policyOf } from './structure.ts';
import { merge, plainDepartment, play, structureOf } from './testing/builders.ts';
import { bandEdges } from './target.ts';

const start = structureOf(plainDepartment('a', 3));
const set = (policy: Policy | null): Command => command('set-policy', { policy });
const changed = (change: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...change });
const row = (upTo: number | null, deputy = 1) => ({ upTo, chief: 1, deputy });
const table = (...rows: readonly ReturnType<typeof row>[]) => ({ id: 'own', effectiveFrom: '2026-01-01', rows });

describe('set-policy', () => {
  it.each(PRESET_IDS)('the preset %s is sound and can be set', (id) => {
    const { policy } = PRESETS[id];
    expect(policy.preset).toBe(id);
    expect(POLICY_SCHEMA.parse(policy)).toEqual(policy);
    expect(policyOf(play(start, set(policy)))).toEqual(policy);
  });

  it.each([
    ['whose rows do not grow', changed({ postsTable: table(row(7), row(7), row(null)) })],
    ['without a row for everything larger', changed({ postsTable: table(row(7), row(14)) })],
    ['with a row after everything larger', changed({ postsTable: table(row(null), row(7)) })],
    [
      'whose cap does not grow',
      changed({
        unitCap: [
          { upTo: 50, most: 5 },
          { upTo: 40, most: 8 },
          { upTo: null, most: 9 },
        ],
      }),
    ],
    ['whose cap ends', changed({ unitCap: [{ upTo: 50, most: 5 }] })],
  ])('a policy %s is refused', (_title, policy) => {
    expect(checkCommand(start, set(policy))?.code).toBe('policy-invalid');
  });

  it('the policy in force is refused as no change, and so is the default where nothing else was set', () => {
    expect(checkCommand(start, set(null))?.code).toBe('no-change');
    expect(checkCommand(play(start, set(PRESETS.county.policy)), set(PRESETS.county.policy))?.code).toBe('no-change');
  });

  it('taking it back brings the former policy, or the default', () => {
    const county = play(start, set(PRESETS.county.policy));
    expect(invertCommand(start, set(PRESETS.county.policy))).toEqual([set(null)]);
    expect(invertCommand(county, set(PRESETS.hold.policy))).toEqual([set(PRESETS.county.policy)]);
    expect(play(county, set(null))).toEqual(start);
  });

  it('a rule that is switched off finds nothing, and all others still do', () => {
    const merged = play(start, merge('a-1', 'a-2'));
    const off = play(merged, set(changed({ off: ['merge-without-reason'] })));
    const ids = (structure: typeof start): readonly string[] =>
      [...assess(structure).departments.values()].flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(ids(merged)).toContain('merge-without-reason');
    expect(ids(off)).toEqual(ids(merged).filter((id) => id !== 'merge-without-reason'));
  });

  it('findings answer to a new threshold at once, department by department', () => {
    const before = assess(start);
    const strict = play(start, set(changed({ minimumStaff: 6 })));
    const count = (assessment: typeof before): number => assessment.findings.suggestion;
    expect(count(assess(strict, before)) - count(before)).toBe(3);
  });
});

describe('tables of posts', () => {
  const deputies = (variant: keyof typeof POSTS_TABLES, places: readonly number[]): readonly number[] =>
    places.map((count) => rowFor<Policy['postsTable']['rows'][number]>(POSTS_TABLES[variant].rows, count).deputy);

  it.each([
    ['V1', [3, 4, 7, 8, 14, 15, 500], [0, 1, 1, 2, 2, 3, 3]],
    ['V2', [0, 3, 4, 7, 8, 14, 15], [0, 0, 1, 1, 2, 2, 3]],
    ['V3', [1, 100], [2, 2]],
    ['V4', [5, 6, 10, 11], [1, 2, 2, 3]],
    ['V5', [4, 5, 9, 10], [0, 1, 1, 2]],
  ] as const)('%s at its edges', (variant, places, expected) => {
    expect(deputies(variant, places)).toEqual(expected);
  });

  it('a preset names the sources of its target and its table only where one was read', () => {
    for (const { policy } of Object.values(PRESETS)) {
      const source = POSTS_TABLE_SOURCES[policy.postsTable.id as keyof typeof POSTS_TABLES];
      expect(policy.sources.postsTable ?? null).toBe(source);
      expect(policy.sources.unitCap !== undefined).toBe(policy.unitCap !== null);
      expect(policy.sources).not.toHaveProperty('minimumStaff');
    }
    expect(PRESETS.county.policy.sources).not.toHaveProperty('target');
    expect(PRESETS.huaibei.policy.sources).toEqual({ target: expect.stringContaining('20%') });
  });

  it('襄阳 is a floor of 30 % without an upper end, a cap asks for no ratio, and 只控不减 for none at all', () => {
    const edges = (id: 'xiangyang' | 'cap' | 'hold') => bandEdges(PRESETS[id].target);
    expect(edges('xiangyang')).toEqual({ low: 3000, high: 10_000 });
    expect(edges('cap')).toEqual({ low: 0, high: 10_000 });
    expect(edges('hold')).toEqual({ low: 0, high: 0 });
  });

  it('a table that ends has no row for what is larger', () => {
    expect(() => rowFor([{ upTo: 7 }], 8)).toThrow('ends below 8');
  });
});
