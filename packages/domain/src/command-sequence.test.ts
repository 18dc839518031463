import { expect, it } from 'vitest';
import { applyCommand, checkCommand } from './apply-command.ts';
import { command } from './command.ts';
import { recordOfStructure } from './record.ts';
import { merge, plainDepartment, play, structureOf } from './testing/builders.ts';

it('a group checked on one structure and carried out on another gives what it gives there', () => {
  const here = structureOf(plainDepartment('a', 4));
  const there = play(here, merge('a-3', 'a-4'));
  const group = command('group', { title: '合并', commands: [merge('a-1', 'a-2')] });
  expect(checkCommand(here, group)).toBeNull();
  const expected = recordOfStructure(play(there, merge('a-1', 'a-2')));
  expect(recordOfStructure(applyCommand(there, group))).toEqual(expected);
  expect(checkCommand(there, group)).toBeNull();
  expect(recordOfStructure(applyCommand(there, group))).toEqual(expected);
  expect(recordOfStructure(applyCommand(here, group))).toEqual(recordOfStructure(play(here, merge('a-1', 'a-2'))));
});
