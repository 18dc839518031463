import { expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { command } from './command.ts';
import { pathToPast } from './path-to-past.ts';
import { merge, plainDepartment, play, structureOf } from './testing/builders.ts';
import type { UnitId } from './ids.ts';

const start = structureOf(plainDepartment('a', 6), plainDepartment('b', 4));

it('where nothing differs there is nothing to do', () => {
  expect(pathToPast({ now: start, past: start, since: [], most: 10 })).toEqual([]);
});

it('a department renamed three times takes one step back', () => {
  const names = ['一处', '二处', '三处'].map((name) => command('rename-unit', { unitId: 'a-1' as UnitId, name }));
  const now = play(start, ...names);
  const path = pathToPast({ now, past: start, since: names, most: 10 });
  expect(path).toHaveLength(1);
  expect(play(now, ...(path ?? [])).departments).toEqual(start.departments);
});

it('a path longer than allowed is no path', () => {
  const merges = [merge('a-1', 'a-2'), merge('a-3', 'a-4'), merge('b-1', 'b-2')];
  const now = merges.reduce(applyCommand, start);
  expect(pathToPast({ now, past: start, since: merges, most: 1 })).toBeNull();
});
