import { DEFAULT_POLICY, PRESETS } from '@dachushi/domain/policy-presets.ts';
import { PRESET_IDS } from '@dachushi/domain/policy.ts';
import { bandEdges, DEFAULT_TARGET, fromFloor } from '@dachushi/domain/target.ts';
import { describe, expect, it } from 'vitest';
import { draftOf, draftOfPreset, switched, withPostsRows, withTarget, withVariant } from './policy-draft.ts';
import { readDraft } from './read-draft.ts';

const draft = draftOf(DEFAULT_POLICY, DEFAULT_TARGET);

describe('settings as typed', () => {
  it.each(PRESET_IDS)('the preset %s reads back as it is', (id) => {
    const { policy, target } = PRESETS[id];
    expect(readDraft(draftOfPreset(id, draft)).settings).toEqual({ policy, target });
  });

  it('a preset without a target asks for no ratio, and every preset leaves the switched-off rules', () => {
    const off = { ...draft, target: '27.5', off: switched([], 'micro-unit', false) };
    const read = readDraft(draftOfPreset('cap', off)).settings;
    expect(read && bandEdges(read.target)).toEqual({ low: 0, high: 10_000 });
    expect(read?.policy.off).toEqual(['micro-unit']);
  });

  it('a floor has no width to type', () => {
    const floor = draftOfPreset('xiangyang', draft);
    expect(floor).toMatchObject({ target: '30', onlyFloor: true });
    expect(readDraft({ ...floor, target: '33.33', band: '?' }).settings?.target).toEqual(fromFloor(3333));
    expect(readDraft({ ...floor, onlyFloor: false }).settings?.target).toEqual({ ratio: 3000, band: 500 });
  });

  it('the source of a preset’s target goes with its figures: typed anew here or changed elsewhere, they have none', () => {
    expect(draft.sources.target).toContain('30%上下浮动');
    expect(withTarget(draft, { band: '10' }).sources.target).toBe('');
    expect(draftOf(DEFAULT_POLICY, { ratio: 2500, band: 500 }).sources.target).toBe('');
    const own = { ...draft, sources: { ...draft.sources, target: '编委会议纪要' } };
    expect(withTarget(own, { target: '25' }).sources.target).toBe('编委会议纪要');
  });

  it('bad input is named by field and nothing can be applied', () => {
    const typed = {
      ...draft,
      numbers: { ...draft.numbers, microStaff: '三' },
      target: '130',
      table: { ...draft.table, effectiveFrom: '2026-02-30' },
    };
    const { problems, settings } = readDraft(typed);
    expect(settings).toBeNull();
    expect([...problems]).toEqual([
      ['microStaff', 'whole'],
      ['effectiveFrom', 'date'],
      ['target', 'percent'],
    ]);
  });

  it('limits rise from row to row', () => {
    const rows = draft.table.rows.map((row, at) => (at === 1 ? { ...row, upTo: '2' } : row));
    expect([...readDraft(withPostsRows(draft, rows)).problems]).toEqual([['posts 1 upTo', 'rising']]);
  });

  it('edited rows are a table of their own and lose the source they were read from', () => {
    const rows = draft.table.rows.map((row) => ({ ...row, deputy: '1' }));
    const policy = readDraft(withPostsRows(draft, rows)).settings?.policy;
    expect(policy?.postsTable.id).toBe('自定');
    expect(policy?.sources.postsTable).toBeUndefined();
    expect(readDraft(withVariant(draft, 'V1')).settings?.policy.sources.postsTable).toContain('文化部');
  });
});
