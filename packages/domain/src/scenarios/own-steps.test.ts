import { expect, it } from 'vitest';
import { applyCommand, invertCommand } from '../apply-command.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { UnitId } from '../ids.ts';
import type { Structure } from '../structure.ts';
import { merge, plainDepartment, structureOf } from '../testing/builders.ts';
import { ownWork, updateTitle, updatedTo } from './own-steps.ts';
import type { OwnWorkQuestion } from './own-steps.ts';

const start = structureOf(plainDepartment('a', 6));
const rename = (unitId: string, name: string): Command => command('rename-unit', { unitId: unitId as UnitId, name });
const undo = (seq: number, before: Structure, target: Command): Command =>
  command('undo', { seq, restores: invertCommand(before, target) });

/** A log of which the first `forkSeq` entries are inherited. */
function scenario(forkSeq: number, commands: readonly Command[], more: Partial<OwnWorkQuestion> = {}) {
  const states = commands.reduce<Structure[]>(
    (all, each) => [...all, applyCommand(all.at(-1) ?? start, each)],
    [start],
  );
  const entries = commands.map((each, at) => ({
    seq: at + 1,
    command: each,
    actor: 'p-1',
    time: '2026-01-01T00:00:00.000Z',
  }));
  const question: OwnWorkQuestion = {
    forkSeq,
    entries: entries.filter(({ seq }) => seq > forkSeq),
    adoptions: [],
    dropped: new Map(),
    structureAt: (seq) => states[seq] ?? start,
    parentAt: () => start,
    ...more,
  };
  return ownWork(question, commands.length);
}

it('what was done and taken back is no step; what was taken back twice is', () => {
  const [a, b] = [merge('a-1', 'a-2'), rename('a-3', '新')];
  const afterA = applyCommand(start, a);
  const afterB = applyCommand(afterA, b);
  const back = undo(2, afterA, b);
  expect(scenario(0, [a, b, back]).steps.map(({ seq }) => seq)).toEqual([1]);
  const again = undo(3, afterB, back);
  expect(scenario(0, [a, b, back, again]).steps.map(({ seq }) => seq)).toEqual([1, 2]);
});

it('an inherited entry taken back becomes the commands that restore what was before it', () => {
  const a = merge('a-1', 'a-2');
  const back = undo(1, start, a);
  const { steps } = scenario(1, [a, back]);
  expect(steps).toHaveLength(1);
  expect(steps[0]?.commands).toEqual(back.type === 'undo' ? back.payload.restores : []);
  const again = undo(2, applyCommand(start, a), back);
  expect(scenario(1, [a, back, again]).steps).toEqual([]);
});

it('behind an update stands what that update kept; the rest waits until it is dropped', () => {
  const [own, other] = [rename('a-1', '甲'), rename('a-3', '丙')];
  const parent = applyCommand(start, merge('a-2', 'a-1'));
  const update = command('group', { title: updateTitle(1), commands: [merge('a-2', 'a-1')] });
  const log = [own, other, update, rename('a-4', '丁')];
  const work = scenario(0, log, { parentAt: () => parent });
  expect(work).toMatchObject({ since: 3, parentSeq: 1 });
  expect(work.steps.map(({ seq }) => seq)).toEqual([2, 4]);
  expect(work.waiting.map(({ seq }) => seq)).toEqual([1]);
  const dropped = new Map([[3, new Set([1])]]);
  expect(scenario(0, log, { parentAt: () => parent, dropped }).waiting).toEqual([]);
});

it('an update that was taken back is as if it had not been', () => {
  const own = rename('a-3', '丙');
  const parent = merge('a-2', 'a-1');
  const update = command('group', { title: updateTitle(1), commands: [parent] });
  const back = undo(2, applyCommand(start, own), update);
  expect(scenario(0, [own, update, back])).toMatchObject({ since: 0, parentSeq: 0, steps: [{ seq: 1 }] });
});

it('what was adopted is no longer the scenario’s own', () => {
  const work = scenario(0, [rename('a-1', '甲'), rename('a-2', '乙')], { adoptions: [{ seq: 1, parentSeq: 5 }] });
  expect(work).toMatchObject({ since: 1, parentSeq: 5, steps: [{ seq: 2 }] });
});

it('only a title of exactly that form is an update', () => {
  const titled = (title: string) => updatedTo(command('group', { title, commands: [] }));
  expect([titled('update-from-parent 57'), titled('update-from-parent'), titled('update-from-parent x')]).toEqual([
    57,
    null,
    null,
  ]);
  expect(updatedTo(rename('a-1', '甲'))).toBeNull();
});
