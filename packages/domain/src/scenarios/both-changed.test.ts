import { expect, test } from 'vitest';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { DutyId, UnitId } from '../ids.ts';
import { merge, plainDepartment, play, structureOf } from '../testing/builders.ts';
import { bothChanged } from './both-changed.ts';
import { replaySteps } from './replay-steps.ts';

const fork = structureOf(plainDepartment('a', 5), plainDepartment('b', 2));
const rename = (unitId: string, name: string): Command => command('rename-unit', { unitId: unitId as UnitId, name });
const moveDuty = (dutyId: string, to: string): Command =>
  command('move-duty', { dutyIds: [dutyId as DutyId], toUnitId: to as UnitId });

/** What both changed, by the scenario's step, as “place: part”. */
function shared(parent: readonly Command[], own: readonly Command[]): Record<number, readonly string[]> {
  const now = play(fork, ...parent);
  const steps = own.map((each, at) => ({ seq: at + 1, command: each, commands: [each], actor: 'p', time: '' }));
  const found = bothChanged(replaySteps(now, steps), fork, now);
  return Object.fromEntries(
    [...found].map(([seq, parts]) => [seq, parts.map((part) => `${part.place.id}: ${part.name}`)]),
  );
}

test('another name for a unit that the parent has renamed too is kept, and shown as decided by both', () => {
  expect(shared([rename('a-1', '甲处')], [rename('a-2', '乙处'), rename('a-1', '丙处')])).toEqual({ 2: ['a-1: name'] });
});

test('different parts of one unit are nobody’s conflict: its name there, a duty here', () => {
  expect(shared([rename('a-1', '甲处')], [moveDuty('a-1-d1', 'a-3')])).toEqual({});
});

test('a unit that took others in there meets everything that is changed of it here', () => {
  expect(shared([merge('a-1', 'a-2')], [rename('a-1', '丙处')])).toEqual({ 1: ['a-1: whole'] });
  expect(shared([rename('a-1', '甲处')], [merge('a-1', 'a-2')])).toEqual({ 1: ['a-1: name'] });
});

test('the same word for a unit and a department does not make them meet', () => {
  const target = command('set-target', { departmentId: null, target: 25, band: 5 });
  expect(shared([target], [rename('b-1', '甲处')])).toEqual({});
});

test('a step that no longer fits is not among them: it is named for that reason already', () => {
  expect(shared([merge('a-1', 'a-2')], [rename('a-2', '乙处')])).toEqual({});
});
