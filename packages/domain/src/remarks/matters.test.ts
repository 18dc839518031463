import { expect, test } from 'vitest';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { DivisionId } from '../ids.ts';
import { readMatters } from './matters.ts';

const ids = (...names: readonly string[]) => names as readonly DivisionId[];
const park = (note: string, ...names: readonly string[]) =>
  command('park-divisions', { divisionIds: ids(...names), note });
const settle = (decision: string, ...names: readonly string[]) =>
  command('settle-divisions', { divisionIds: ids(...names), decision });

/** Matters as `division note parked→settled decision`. */
function matters(...commands: readonly Command[]): readonly string[] {
  const steps = commands.map(({ type, payload }, at) => ({ seq: at + 1, actor: 'p-1', time: '', type, payload }));
  return readMatters(steps).map(
    ({ divisionId, note, parked, settled }) =>
      `${divisionId} ${note} ${parked.seq}→${settled ? `${settled.seq} ${settled.decision}` : ''}`,
  );
}

test('a division is a matter from 搁置 to 议定, and another one when it is put aside again', () => {
  expect(matters(park('归谁', 'a', 'b'), settle('并入', 'a'), park('还是归谁', 'a'))).toEqual([
    'a 归谁 1→2 并入',
    'b 归谁 1→',
    'a 还是归谁 3→',
  ]);
});

test('a new note on what is put aside goes on with the same matter', () => {
  expect(matters(park('归谁', 'a'), park('何时', 'a'))).toEqual(['a 何时 1→']);
});

test('a 议定 that was taken back leaves the matter open, a 搁置 that was taken back leaves none', () => {
  const undone = command('undo', { seq: 2, restores: [park('归谁', 'a')] });
  expect(matters(park('归谁', 'a'), settle('并入', 'a'), undone)).toEqual(['a 归谁 1→']);
  expect(matters(park('归谁', 'a'), command('undo', { seq: 1, restores: [settle('', 'a')] }))).toEqual([]);
});

test('acts of several steps are read step by step', () => {
  const group = command('group', { title: 'x', commands: [park('归谁', 'a'), settle('', 'a')] });
  expect(matters(group)).toEqual(['a 归谁 1→1 ']);
});
