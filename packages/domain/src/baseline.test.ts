import { describe, expect, it } from 'vitest';
import { indexBaseline } from './baseline.ts';
import type { DivisionId, ItemId } from './ids.ts';
import { baseline, department, division } from './testing/builders.ts';

const item = (id: string, handlerId: string, supervisorId: string | null) => ({
  id: id as ItemId,
  nature: '审批' as const,
  name: id,
  handlerId: handlerId as DivisionId,
  supervisorId: supervisorId as DivisionId | null,
});

describe('indexBaseline', () => {
  it('finds nothing wrong with a sound baseline and keeps official order', () => {
    const { index, problems } = indexBaseline(
      baseline([department('b', [division('b-1')]), department('a', [division('a-2'), division('a-1')])]),
    );
    expect(problems).toEqual([]);
    expect([...index.divisions.entries()].map(([id, place]) => [id, place.order])).toEqual([
      ['b-1', 0],
      ['a-2', 1],
      ['a-1', 2],
    ]);
  });

  it('names every id used twice by its path', () => {
    const twice = division('a-1');
    const { problems } = indexBaseline(baseline([department('a', [twice, twice]), department('a', [])]));
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'duplicate-division-id departments.0.divisions.1.id',
      'duplicate-duty-id departments.0.divisions.1.duties.0.id',
      'duplicate-department-id departments.1.id',
    ]);
  });

  it('wants items to point to divisions of their own department', () => {
    const items = [item('i-1', 'b-1', null), item('i-2', 'a-1', 'b-1'), item('i-2', 'a-1', 'a-1')];
    const { problems } = indexBaseline(
      baseline([department('a', [division('a-1')], { items }), department('b', [division('b-1')])]),
    );
    expect(problems.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'item-handler-unknown b-1',
      'item-supervisor-unknown b-1',
      'duplicate-item-id i-2',
    ]);
  });

  it('wants a reason for whoever is left out of the scope', () => {
    const { problems } = indexBaseline(baseline([department('a', [], { inScope: false })]));
    expect(problems.map(({ code }) => code)).toEqual(['exempt-reason-missing']);
  });
});
