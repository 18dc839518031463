import { expect, test } from 'vitest';
import { applyCommand, invertCommand } from '../apply-command.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { DepartmentId, DivisionId } from '../ids.ts';
import type { Structure } from '../structure.ts';
import { merge, plainDepartment, play, structureOf } from '../testing/builders.ts';

const start = structureOf(plainDepartment('a', 4));
const ids = (...all: string[]) => all as readonly string[] as readonly DivisionId[];
const park = (note: string, ...all: string[]) => command('park-divisions', { divisionIds: ids(...all), note });
const settle = (decision: string, ...all: string[]) =>
  command('settle-divisions', { divisionIds: ids(...all), decision });

function parked(structure: Structure) {
  return structure.departments.get('a' as DepartmentId)?.parked;
}

function back(before: Structure, done: Command): Structure {
  return play(applyCommand(before, done), ...invertCommand(before, done));
}

test('what is put aside stands in official order with its note, and may still be merged', () => {
  const now = play(start, park(' 两家意见不一 ', 'a-3', 'a-1'), merge('a-2', 'a-1'));
  expect(parked(now)).toEqual([
    { divisionId: 'a-1', note: '两家意见不一' },
    { divisionId: 'a-3', note: '两家意见不一' },
  ]);
});

test('a second note takes the place of the first, and taking it back gives each division its own note again', () => {
  const before = play(start, park('一', 'a-1'), park('二', 'a-2'));
  const done = park('三', 'a-1', 'a-2', 'a-3');
  expect(parked(applyCommand(before, done))?.map(({ note }) => note)).toEqual(['三', '三', '三']);
  expect(parked(back(before, done))).toEqual(parked(before));
});

test('taking back a note that one of the divisions bore already leaves that one as it is', () => {
  const before = play(start, park('一', 'a-1'));
  expect(parked(back(before, park('一', 'a-1', 'a-2')))).toEqual(parked(before));
});

test('what is settled is put aside no longer and leaves nothing behind; taking it back puts it aside again', () => {
  const before = play(start, park('一', 'a-1', 'a-2'));
  expect(parked(applyCommand(before, settle('单设', 'a-1', 'a-2')))).toBeUndefined();
  expect(parked(back(before, settle('单设', 'a-2')))).toEqual(parked(before));
});
