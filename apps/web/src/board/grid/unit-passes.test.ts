import { describe, expect, it } from 'vitest';
import type { Unit } from '@dachushi/domain/structure.ts';
import { unitPasses } from './unit-passes.ts';

const division = (id: string, kind: string, temporary: object | null = null) => ({
  id,
  kind,
  temporary,
  counted: true,
  protected: false,
});
const divisions = [division('a', '业务'), division('b', '监管', {}), division('c', '综合管理')];
const baseline = {
  divisions: new Map(divisions.map((each) => [each.id, { division: each }])),
  items: new Map([['i', { item: { nature: '审批' } }]]),
} as never;

const unit = (over: object): Unit =>
  ({ id: 'a', kind: '业务', divisionIds: ['a'], absorbed: [], dutyIds: [], itemIds: [], ...over }) as never;
const passes = (of: Unit, kinds: readonly string[], marks: readonly string[]) =>
  unitPasses(of, { baseline, kinds, marks, findings: [] } as never);

describe('the filter of cards', () => {
  it('nothing chosen lets every card through', () => {
    expect(passes(unit({}), [], [])).toBe(true);
  });

  it('a merged card is found by the kind of any of its sources', () => {
    expect(passes(unit({ divisionIds: ['a', 'b'] }), ['监管'], [])).toBe(true);
    expect(passes(unit({}), ['监管'], [])).toBe(false);
  });

  it('an abolished temporary division still marks the card that took it in', () => {
    expect(passes(unit({ absorbed: [{ divisionId: 'b', reasons: [] }] }), [], ['temporary'])).toBe(true);
  });

  it('kind and mark must both hold, any one mark is enough', () => {
    expect(passes(unit({ itemIds: ['i'] }), ['业务'], ['approval', 'merged'])).toBe(true);
    expect(passes(unit({ itemIds: ['i'] }), ['综合管理'], ['approval'])).toBe(false);
    expect(passes(unit({}), ['业务'], ['approval'])).toBe(false);
  });
});
