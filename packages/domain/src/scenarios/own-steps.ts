import { applyCommand, checkCommand } from '../apply-command.ts';
import type { Command } from '../command.ts';
import type { Structure } from '../structure.ts';
import { sameStructure } from './same-structure.ts';
import type { OwnStep, ScenarioEntry } from './own-step.ts';
import { replaySteps } from './replay-steps.ts';

/** The scenario's own steps as they were taken over into its parent, and where that stands there. */
export interface Adoption {
  /** The scenario's head at that time. */
  readonly seq: number;
  readonly parentSeq: number;
}

/** What a scenario adds to its parent as of one step. */
export interface OwnWork {
  /** Where its own log began to add to the parent: the fork, or the last update or adoption in force. */
  readonly since: number;
  /** The parent's entry this stands on. */
  readonly parentSeq: number;
  readonly steps: readonly OwnStep[];
  /** Left out by the last updates, to be tried again. */
  readonly waiting: readonly OwnStep[];
}

export interface OwnWorkQuestion {
  readonly forkSeq: number;
  /** Everything after the fork, ascending. */
  readonly entries: readonly ScenarioEntry[];
  /** Those that are in force in the parent. */
  readonly adoptions: readonly Adoption[];
  /** Entries that an update dropped for good, by the update's own seq. */
  readonly dropped: ReadonlyMap<number, ReadonlySet<number>>;
  readonly structureAt: (seq: number) => Structure;
  readonly parentAt: (seq: number) => Structure;
}

const UPDATE_TITLE = 'update-from-parent';

/** The title of the group that brings a scenario up to its parent's entry `parentSeq`. */
export function updateTitle(parentSeq: number): string {
  return `${UPDATE_TITLE} ${parentSeq}`;
}

/** The parent's entry an update goes up to; null for every other command. */
export function updatedTo(command: Command): number | null {
  if (command.type !== 'group') return null;
  const [name, seq, ...more] = command.payload.title.split(' ');
  return name === UPDATE_TITLE && more.length === 0 && /^\d{1,15}$/.test(seq ?? '') ? Number(seq) : null;
}

/**
 * What the scenario has added to its parent as of `at`, told from its log alone: what was taken back is left out with its
 * undo, an undo of something older than the fork becomes what it restores, and behind an update stands what that update kept.
 */
export function ownWork(question: OwnWorkQuestion, at: number): OwnWork {
  const { forkSeq, entries } = question;
  const known = entries.filter(({ seq }) => seq <= at);
  const stands = standing(known);
  const update = known.filter(({ seq, command }) => updatedTo(command) !== null && stands(seq)).at(-1);
  const adoption = question.adoptions
    .filter(({ seq }) => seq <= at)
    .sort((a, b) => a.seq - b.seq)
    .at(-1);
  if (adoption && adoption.seq >= (update?.seq ?? 0)) return afterAdoption(question, adoption, at);
  if (update) return afterUpdate(question, update, at);
  return { since: forkSeq, parentSeq: forkSeq, steps: stepsBetween(question, forkSeq, at), waiting: [] };
}

function afterAdoption(question: OwnWorkQuestion, adoption: Adoption, at: number): OwnWork {
  const { seq: since, parentSeq } = adoption;
  const adoptions = question.adoptions.filter((each) => each !== adoption);
  const { waiting } = ownWork({ ...question, adoptions }, since);
  return { since, parentSeq, steps: stepsBetween(question, since, at), waiting };
}

function afterUpdate(question: OwnWorkQuestion, { seq: since, command }: ScenarioEntry, at: number): OwnWork {
  const parentSeq = updatedTo(command) ?? question.forkSeq;
  const before = ownWork(question, since - 1);
  const dropped = question.dropped.get(since);
  const tried = [...before.steps, ...before.waiting].filter(({ seq }) => dropped?.has(seq) !== true);
  const { kept, left } = replaySteps(question.parentAt(parentSeq), tried);
  return {
    since,
    parentSeq,
    steps: [...kept, ...stepsBetween(question, since, at)],
    waiting: left.filter(({ isDone }) => !isDone).map(({ step }) => step),
  };
}

/** Whether an entry is in force as of the last one known: nothing in force takes it back. */
function standing(entries: readonly ScenarioEntry[]): (seq: number) => boolean {
  const undone = new Set<number>();
  for (const { seq, command } of [...entries].reverse()) {
    if (command.type === 'undo' && !undone.has(seq)) undone.add(command.payload.seq);
  }
  return (seq) => !undone.has(seq);
}

/** Steps of the log after `since` up to `at`, without what was done and taken back; as they stand in the log where that does not lead to the same. */
function stepsBetween({ entries, structureAt }: OwnWorkQuestion, since: number, at: number): readonly OwnStep[] {
  const all = entries.filter(({ seq }) => seq > since && seq <= at);
  const literal = all.map((entry) => ({ ...entry, commands: singlesOf(entry.command) }));
  if (!all.some(({ command }) => command.type === 'undo')) return literal;
  const last = lastUndoOf(entries, all);
  const short = literal.filter((step) =>
    step.command.type === 'undo' ? last.get(step.seq) === 'restores' : !last.has(step.seq),
  );
  return leadsTo(structureAt(since), structureAt(at), short) ? short : literal;
}

/**
 * For entries that were taken back within the range: those that are out of it (`gone`), and of older ones the last undo, which
 * `restores` what it says. Taken back an even number of times, an entry is as if nobody had touched it.
 */
function lastUndoOf(
  entries: readonly ScenarioEntry[],
  range: readonly ScenarioEntry[],
): ReadonlyMap<number, 'gone' | 'restores'> {
  const undoneBy = new Map(
    entries.flatMap(({ seq, command }) => (command.type === 'undo' ? [[seq, command.payload.seq] as const] : [])),
  );
  const rootOf = (seq: number): number => {
    let root = seq;
    for (let target = undoneBy.get(root); target !== undefined; target = undoneBy.get(root)) root = target;
    return root;
  };
  const chains = new Map<number, number[]>();
  for (const { seq, command } of range) {
    if (command.type !== 'undo') continue;
    const root = rootOf(seq);
    chains.set(root, [...(chains.get(root) ?? []), seq]);
  }
  const inRange = new Set(range.map(({ seq }) => seq));
  const fates = new Map<number, 'gone' | 'restores'>();
  for (const [root, undos] of chains) {
    if (undos.length % 2 === 0) continue;
    const last = undos.at(-1);
    if (inRange.has(root)) fates.set(root, 'gone');
    else if (last !== undefined) fates.set(last, 'restores');
  }
  return fates;
}

/** The single commands of one entry. */
export function singlesOf(command: Command): readonly Command[] {
  if (command.type === 'group') return command.payload.commands;
  return command.type === 'undo' ? command.payload.restores : [command];
}

function leadsTo(from: Structure, to: Structure, steps: readonly OwnStep[]): boolean {
  let now = from;
  for (const command of steps.flatMap(({ commands }) => commands)) {
    if (checkCommand(now, command)) return false;
    now = applyCommand(now, command);
  }
  return sameStructure(now, to);
}
