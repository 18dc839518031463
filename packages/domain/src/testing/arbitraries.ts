import fc from 'fast-check';
import { applyCommand, checkCommand } from '../apply-command.ts';
import { indexBaseline } from '../baseline.ts';
import type { Baseline } from '../baseline.ts';
import { command } from '../command.ts';
import type { Command, CommandType } from '../command.ts';
import { DIVISION_KINDS } from '../division.ts';
import type { UnitId } from '../ids.ts';
import { structureFromBaseline } from '../initial-structure.ts';
import { REASONS } from '../reason.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { resolveUndo } from '../undo.ts';
import { anyBaseline } from './baseline-arbitrary.ts';
import { ledgerCommandFor } from './ledger-moves.ts';
import { pick, Pool, some } from './pool.ts';

/** An intention without names: its numbers are turned into ids of the structure it meets, some of them wrong on purpose. */
export interface Move {
  readonly type: CommandType;
  /** Whether ids are taken from one department only; without it most structural commands would be refused. */
  readonly atHome: boolean;
  readonly numbers: readonly number[];
}

/** A planner's session: where it starts and what is tried, valid or not. */
export interface Session {
  readonly baseline: Baseline;
  readonly moves: readonly Move[];
}

/** One thing tried in a session. `after` is `before` itself when it was refused. */
export interface Step {
  readonly before: Structure;
  readonly command: Command;
  readonly rejection: Rejection | null;
  readonly after: Structure;
}

/** Structural commands come more often: they are where things can go wrong. */
const TYPES: readonly CommandType[] = [
  ...Array<CommandType>(4).fill('merge-units'),
  ...Array<CommandType>(4).fill('move-divisions'),
  ...Array<CommandType>(4).fill('detach-divisions'),
  ...Array<CommandType>(4).fill('abolish-unit'),
  ...Array<CommandType>(3).fill('undo'),
  ...Array<CommandType>(2).fill('create-unit'),
  'rename-unit',
  'set-unit-kind',
  'set-reasons',
  'set-target',
  ...Array<CommandType>(2).fill('set-scope'),
  'justify-deviation',
  'lock-department',
  ...Array<CommandType>(6).fill('unlock-department'),
  'unlock-department',
  ...Array<CommandType>(2).fill('move-duty'),
  ...Array<CommandType>(2).fill('assign-item'),
  ...Array<CommandType>(2).fill('set-item-status'),
  ...Array<CommandType>(3).fill('transfer-establishment'),
  ...Array<CommandType>(2).fill('set-posts'),
  ...Array<CommandType>(4).fill('create-specialist'),
  ...Array<CommandType>(4).fill('group'),
  'lapse-duty',
  'set-duty-role',
  'set-item-terms',
  ...Array<CommandType>(3).fill('assign-specialist'),
  ...Array<CommandType>(3).fill('withdraw-specialist'),
  'waive-finding',
  'set-policy',
  'set-passage',
  ...Array<CommandType>(4).fill('park-divisions'),
  ...Array<CommandType>(5).fill('settle-divisions'),
];

const anyMove: fc.Arbitrary<Move> = fc.record({
  type: fc.constantFrom(...TYPES),
  atHome: fc.nat(9).map((n) => n > 0),
  numbers: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }),
});

/** @param most the largest number of moves */
export function anySession(most = 14): fc.Arbitrary<Session> {
  return fc.record({ baseline: anyBaseline, moves: fc.array(anyMove, { minLength: 1, maxLength: most }) });
}

export function startOf({ baseline }: Session): Structure {
  return structureFromBaseline(indexBaseline(baseline).index);
}

/** Plays a session as the server does: each command is checked against the state it meets and applied only when let through. */
export function stepsOf(session: Session): readonly Step[] {
  const steps: Step[] = [];
  const accepted: Step[] = [];
  let now = startOf(session);
  for (const move of session.moves) {
    const tried = move.type === 'undo' ? undoFor(now, accepted, move) : commandFor(now, move);
    if (tried === null) continue;
    const rejection = checkCommand(now, tried);
    const step = {
      before: now,
      command: tried,
      rejection,
      after: rejection ? now : applyCommand(now, tried),
    };
    steps.push(step);
    if (!rejection) accepted.push(step);
    now = step.after;
  }
  return steps;
}

export function acceptedOf(session: Session): readonly Step[] {
  return stepsOf(session).filter((step) => step.rejection === null);
}

/** Null when there is nothing to take back or somebody has built on it since. */
function undoFor(now: Structure, accepted: readonly Step[], { numbers }: Move): Command | null {
  const back = (numbers[0] ?? 0) % 3;
  const step = accepted.at(-1 - back);
  if (!step) return null;
  const seq = accepted.length - back;
  const answer = resolveUndo({ before: step.before, after: step.after, now, target: step.command, seq });
  return 'command' in answer ? answer.command : null;
}

const NAMES = ['综合处', '办公室', '综合 协调处', '', '   ', '长'.repeat(300), '=1+1', '<script>', '党政\u200B办公室'];
const NEW_IDS = ['u-1', 'u-2', 'u-3', 'a-1', 'b-2'] as readonly string[] as readonly UnitId[];

function commandFor(structure: Structure, move: Move): Command {
  const pool = new Pool(structure, move);
  const at = (index: number) => move.numbers[index] ?? 0;
  const unit = (index: number) => pick(pool.units, at(index)) ?? ('none' as UnitId);
  const maybeName = at(4) % 2 === 0 ? {} : { name: pick(NAMES, at(5)) ?? '' };
  const reasons = REASONS.filter((_, index) => (at(6) >> index) % 2 === 1);
  const { department: departmentId } = pool;
  const reason = pick([null, '按实际需要', ' ', '长'.repeat(600)], at(1)) ?? null;
  switch (move.type) {
    case 'merge-units':
      return command('merge-units', {
        unitIds: some(pool.units, move),
        intoUnitId: unit(3),
        ...maybeName,
        reasons,
      });
    case 'move-divisions':
      return command('move-divisions', { divisionIds: some(pool.divisions, move), toUnitId: unit(3) });
    case 'detach-divisions':
      return command('detach-divisions', {
        divisionIds: some(pool.divisions, move),
        unitId: detachedId(pool, move),
        ...maybeName,
      });
    case 'create-unit':
      return command('create-unit', {
        unitId: pick(NEW_IDS, at(0)) ?? unit(0),
        departmentId,
        name: pick(NAMES, at(5)) ?? '',
        kind: kindOf(at(1)),
      });
    case 'rename-unit':
      return command('rename-unit', { unitId: unit(0), name: pick(NAMES, at(5)) ?? '' });
    case 'set-unit-kind':
      return command('set-unit-kind', { unitId: unit(0), kind: kindOf(at(1)) });
    case 'set-reasons':
      return command('set-reasons', { unitId: unit(0), reasons });
    case 'abolish-unit':
      return command('abolish-unit', {
        unitId: unit(0),
        intoUnitId: at(2) % 8 === 0 ? null : unit(3),
        reasons,
      });
    case 'set-target':
      return command('set-target', {
        departmentId: at(0) % 3 === 0 ? null : departmentId,
        ...targetOf(at(1)),
      });
    case 'set-scope':
      return command('set-scope', { departmentId, inScope: at(0) % 2 === 0, reason });
    case 'justify-deviation':
      return command('justify-deviation', { departmentId, reason });
    case 'lock-department':
      return command('lock-department', { departmentId });
    case 'unlock-department': {
      const locked = [...structure.departments.values()].find((each) => each.locked);
      return command('unlock-department', { departmentId: at(0) % 3 > 0 && locked ? locked.id : departmentId });
    }
    case 'group':
      return command('group', { title: '一并办理', commands: grouped(structure, move) });
    case 'undo':
      return command('undo', { seq: 1, restores: [] });
    default:
      return ledgerCommandFor({ type: move.type, atHome: move.atHome, numbers: move.numbers, pool });
  }
}

/** Two or three single commands, each meant for the structure as it stands before the group. */
function grouped(structure: Structure, { atHome, numbers }: Move): readonly Command[] {
  const single = TYPES.filter((type) => type !== 'undo' && type !== 'group');
  return numbers.slice(0, 2 + ((numbers[5] ?? 0) % 2)).flatMap((n, at) => {
    const type = pick(single, n);
    return type
      ? [commandFor(structure, { type, atHome, numbers: [...numbers.slice(at), ...numbers.slice(0, at)] })]
      : [];
  });
}

function targetOf(n: number): { readonly target: number | null; readonly band: number | null } {
  return (
    pick(
      [
        { target: 30, band: 5 },
        { target: 27.5, band: 0.01 },
        { target: null, band: null },
        { target: 20, band: null },
        { target: 0, band: 100 },
      ],
      n,
    ) ?? { target: 30, band: 5 }
  );
}

/** A fresh id, or that of a division whose unit may be gone. */
function detachedId(pool: Pool, { numbers }: Move): UnitId {
  const n = numbers[3] ?? 0;
  return (n % 3 === 0 ? (pick(pool.divisions, n) as string as UnitId) : pick(NEW_IDS, n)) ?? ('u-9' as UnitId);
}

function kindOf(n: number): (typeof DIVISION_KINDS)[number] {
  return pick(DIVISION_KINDS, n) ?? '业务';
}
