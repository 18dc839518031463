import { assess } from '@dachushi/domain/assess.ts';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { compareScenarios } from '@dachushi/domain/scenarios/compare-scenarios.ts';
import { disruptionOf } from '@dachushi/domain/scenarios/disruption.ts';
import { ownWork, updateTitle } from '@dachushi/domain/scenarios/own-steps.ts';
import type { OwnWorkQuestion } from '@dachushi/domain/scenarios/own-steps.ts';
import { replaySteps } from '@dachushi/domain/scenarios/replay-steps.ts';
import { adoptionCommands, wayTo } from '@dachushi/domain/scenarios/take-over.ts';
import { recordOfStructure, structureFromRecord } from '@dachushi/domain/record.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { acceptedOf, anySession, startOf } from '@dachushi/domain/testing/arbitraries.ts';
import type { Session, Step } from '@dachushi/domain/testing/arbitraries.ts';
import { resolveUndo } from '@dachushi/domain/undo.ts';
import fc from 'fast-check';
import { expect } from 'vitest';
import { law } from './law.ts';
import { textOf } from './same-structure.ts';

const sessions = fc.tuple(anySession(24), fc.nat(999));

/** A scenario forked off a session: the entries behind the fork are its own. */
function forked([session, at]: [Session, number]) {
  const steps = acceptedOf(session);
  const fork = at % (steps.length + 1);
  const states = [startOf(session), ...steps.map(({ after }) => after)];
  const question: OwnWorkQuestion = {
    forkSeq: fork,
    entries: steps.slice(fork).map(({ command }, index) => ({ seq: fork + index + 1, command, actor: 'p', time: '' })),
    adoptions: [],
    dropped: new Map(),
    structureAt: (seq) => stateAt(states, seq),
    parentAt: (seq) => stateAt(states, seq),
  };
  return {
    question,
    fork,
    head: steps.length,
    parent: stateAt(states, fork),
    now: stateAt(states, steps.length),
    steps,
  };
}

function stateAt(states: readonly Structure[], seq: number): Structure {
  const state = states[seq];
  if (!state) throw new Error(`no state ${seq}`);
  return state;
}

law('law 14: adopting a scenario into an unchanged parent gives exactly the scenario', sessions, (one) => {
  const { question, head, parent, now } = forked(one);
  const { steps } = ownWork(question, head);
  const { structure, left } = replaySteps(parent, steps);
  expect(left).toEqual([]);
  expect(textOf(structure)).toBe(textOf(now));
  const commands = adoptionCommands(parent, structure, steps);
  if (commands === null) throw new Error('no way to adopt');
  if (commands.length === 0) return void expect(textOf(parent)).toBe(textOf(now));
  const group = command('group', { title: 'adopt-scenario', commands });
  expect(checkCommand(parent, group)).toBeNull();
  expect(textOf(applyCommand(parent, group))).toBe(textOf(now));
});

law(
  'law 14: updated from its parent and then adopted, a scenario and its parent are equal, and the update is taken back in one step',
  fc.tuple(sessions, fc.nat(999)),
  ([[session, at], split]) => {
    // the session's later steps are the scenario's, some earlier ones are played into the parent afterwards where they fit
    const { question, head, parent, now, steps } = forked([session, at]);
    const parentNow = movedOn(parent, steps, split);
    const { steps: own } = ownWork(question, head);
    const replayed = replaySteps(parentNow.structure, own);
    const way = wayTo({
      now,
      wanted: replayed.structure,
      back: { from: parent, steps: own },
      over: parentNow.commands,
      forth: replayed.kept,
    });
    if (way === null) throw new Error('no way over');
    if (way.length === 0) return void expect(textOf(now)).toBe(textOf(replayed.structure));
    const parentSeq = question.forkSeq + parentNow.commands.length;
    const update = command('group', { title: updateTitle(parentSeq), commands: way });
    expect(checkCommand(now, update)).toBeNull();
    const updated = applyCommand(now, update);
    expect(textOf(updated)).toBe(textOf(replayed.structure));
    const undo = resolveUndo({ before: now, after: updated, now: updated, target: update, seq: head + 1 });
    if (!('command' in undo)) throw new Error('an update that cannot be taken back');
    expect(textOf(applyCommand(updated, undo.command))).toBe(textOf(now));
    const after = ownWork(
      {
        ...question,
        entries: [...question.entries, { seq: head + 1, command: update, actor: 'p', time: '' }],
        structureAt: (seq) => (seq > head ? updated : question.structureAt(seq)),
        parentAt: (seq) => (seq === parentSeq ? parentNow.structure : question.parentAt(seq)),
      },
      head + 1,
    );
    expect(after.parentSeq).toBe(parentSeq);
    expect(textOf(replaySteps(parentNow.structure, after.steps).structure)).toBe(textOf(updated));
    expect(after.steps.length + after.waiting.length).toBeLessThanOrEqual(own.length);
  },
);

/** The parent goes on by its own: single commands of the session tried again in reverse. */
function movedOn(parent: Structure, steps: readonly Step[], split: number) {
  let structure = parent;
  const commands = [];
  for (const { command: tried } of [...steps].reverse().slice(split % 7)) {
    if (tried.type === 'undo' || checkCommand(structure, tried)) continue;
    structure = applyCommand(structure, tried);
    commands.push(tried);
    if (commands.length > split % 5) break;
  }
  return { structure, commands };
}

law('disruption is told from the structure alone and stays within the baseline', anySession(24), (session) => {
  const now = acceptedOf(session).at(-1)?.after ?? startOf(session);
  const disruption = disruptionOf(now);
  const read = structureFromRecord(now.baseline, JSON.parse(JSON.stringify(recordOfStructure(now))));
  expect(disruptionOf(read)).toEqual(disruption);
  const divisions = [...now.baseline.divisions.values()].map(({ division }) => division);
  const places = divisions.reduce((sum, { establishment }) => sum + totalEstablishment(establishment), 0);
  expect(disruption.peopleMoving).toBeLessThanOrEqual(disruption.people);
  expect(disruption.people).toBeLessThanOrEqual(places);
  expect(disruption.divisions).toBeLessThanOrEqual(divisions.length);
  expect(disruption.duties).toBeLessThanOrEqual(now.baseline.duties.size);
  expect(disruption.items).toBeLessThanOrEqual(now.baseline.items.size);
  expect(disruption.chiefsFreed).toBeLessThanOrEqual(divisions.reduce((sum, { posts }) => sum + posts.chief, 0));
});

law(
  'side by side, every division of the baseline has one row, and a scenario beside itself is alike',
  anySession(24),
  (session) => {
    const structure = acceptedOf(session).at(-1)?.after ?? startOf(session);
    const scenario = { structure, assessment: assess(structure) };
    const { departments, figures } = compareScenarios([scenario, scenario]);
    const rows = departments.flatMap((department) => department.rows);
    expect(rows.filter(({ isNew }) => !isNew).map(({ id }) => id)).toEqual([...structure.baseline.divisions.keys()]);
    expect(rows.every(({ alike }) => alike)).toBe(true);
    expect(figures[0]).toEqual(figures[1]);
  },
);
