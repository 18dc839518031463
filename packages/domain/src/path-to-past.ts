import { applyCommand, checkCommand, invertCommand } from './apply-command.ts';
import { canonicalJson } from './canonical-json.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { DepartmentId } from './ids.ts';
import { PASSAGES } from './passage.ts';
import type { Passages } from './passage.ts';
import { pathBack } from './path-back.ts';
import { recordOfStructure } from './record.ts';
import type { DepartmentStructure, Structure } from './structure.ts';
import { percentNumber } from './target.ts';

export interface PathQuestion {
  readonly now: Structure;
  readonly past: Structure;
  /** What has led from `past` to `now`, in order. */
  readonly since: readonly Command[];
  /** The longest path that may be taken. */
  readonly most: number;
}

/**
 * Ordinary commands that lead from `now` to a structure equal to `past`: the short way where it arrives, else everything
 * since then taken back one by one (law 3). Each is tried before it is given; null when neither arrives within `most`.
 */
export function pathToPast({ now, past, since, most }: PathQuestion): readonly Command[] | null {
  const arrives = (path: readonly Command[]) => path.length <= most && leadsTo(now, past, path);
  const short = shortWay(now, past);
  if (short && arrives(short)) return short;
  const long = wayOfInverses(past, since);
  return arrives(long) ? long : null;
}

/** Every command let through in its place, and the last one gives what was asked for. */
function leadsTo(now: Structure, past: Structure, path: readonly Command[]): boolean {
  let at = now;
  for (const step of path) {
    if (checkCommand(at, step)) return false;
    at = applyCommand(at, step);
  }
  return canonicalJson(recordOfStructure(at)) === canonicalJson(recordOfStructure(past));
}

function wayOfInverses(past: Structure, since: readonly Command[]): readonly Command[] {
  const inverses: (readonly Command[])[] = [];
  let at = past;
  for (const step of since) {
    inverses.push(invertCommand(at, step));
    at = applyCommand(at, step);
  }
  return inverses.reverse().flat();
}

/** Units and the settings that have one value each, department by department. Null where units have moved beyond what `pathBack` follows. */
function shortWay(now: Structure, past: Structure): readonly Command[] | null {
  try {
    const departments = [...past.departments].filter(([id, was]) => now.departments.get(id) !== was);
    return [...planSettings(now, past), ...departments.flatMap(([id, was]) => departmentWay(now, past, { id, was }))];
  } catch {
    // pathBack promises its way over one change only; over several it may miss a unit, and then there is the long way
    return null;
  }
}

function planSettings(now: Structure, past: Structure): readonly Command[] {
  const { ratio, band } = past.target;
  const sameTarget = now.target.ratio === ratio && now.target.band === band;
  const [target, width] = [percentNumber(ratio), percentNumber(band)];
  return [
    ...(sameTarget ? [] : [command('set-target', { departmentId: null, target, band: width })]),
    ...(same(now.policy, past.policy) ? [] : [command('set-policy', { policy: past.policy ?? null })]),
    ...passages(null, now, past),
  ];
}

interface Wanted {
  readonly id: DepartmentId;
  readonly was: DepartmentStructure;
}

function departmentWay(now: Structure, past: Structure, { id, was }: Wanted): readonly Command[] {
  const is = now.departments.get(id);
  if (!is) return [];
  const unlocked = is.locked ? applyCommand(now, command('unlock-department', { departmentId: id })) : now;
  const steps = [
    ...pathBack(unlocked, past, id),
    ...settings(is, was),
    ...waivers(is, was),
    ...parked(is, was),
    ...passages(id, is, was),
  ];
  if (steps.length === 0 && is.locked === was.locked) return [];
  return [
    ...(is.locked ? [command('unlock-department', { departmentId: id })] : []),
    ...steps,
    ...(was.locked ? [command('lock-department', { departmentId: id })] : []),
  ];
}

function settings(is: DepartmentStructure, was: DepartmentStructure): readonly Command[] {
  const departmentId = was.id;
  const { inScope, exemptReason: reason, deviationReason, target } = was;
  const [ratio, band] = target ? [percentNumber(target.ratio), percentNumber(target.band)] : [null, null];
  return [
    ...(is.inScope === inScope && is.exemptReason === reason
      ? []
      : [command('set-scope', { departmentId, inScope, reason })]),
    ...(same(is.target, target) ? [] : [command('set-target', { departmentId, target: ratio, band })]),
    ...(is.deviationReason === deviationReason
      ? []
      : [command('justify-deviation', { departmentId, reason: deviationReason })]),
  ];
}

function waivers(is: DepartmentStructure, was: DepartmentStructure): readonly Command[] {
  const departmentId = was.id;
  const [has, had] = [is.waivers ?? [], was.waivers ?? []];
  const alike = (one: (typeof has)[number]) => canonicalJson([one.ruleId, one.subjectIds]);
  const wanted = new Set(had.map(alike));
  const waive = ({ ruleId, subjectIds }: (typeof has)[number], reason: string | null) =>
    command('waive-finding', { departmentId, ruleId, subjectIds, reason });
  return [
    ...has.filter((one) => !wanted.has(alike(one))).map((one) => waive(one, null)),
    ...had.filter((one) => !has.some((other) => same(other, one))).map((one) => waive(one, one.reason)),
  ];
}

function parked(is: DepartmentStructure, was: DepartmentStructure): readonly Command[] {
  const [has, had] = [is.parked ?? [], was.parked ?? []];
  const free = has.filter((one) => !had.some(({ divisionId }) => divisionId === one.divisionId));
  const settled = free.map(({ divisionId }) =>
    command('settle-divisions', { divisionIds: [divisionId], decision: '' }),
  );
  const again = had.filter((one) => !has.some((other) => same(other, one)));
  return [
    ...settled,
    ...again.map(({ divisionId, note }) => command('park-divisions', { divisionIds: [divisionId], note })),
  ];
}

interface Written {
  readonly passages?: Passages;
}

function passages(departmentId: DepartmentId | null, is: Written, was: Written): readonly Command[] {
  const changed = PASSAGES.filter((passage) => is.passages?.[passage] !== was.passages?.[passage]);
  return changed.map((passage) =>
    command('set-passage', { departmentId, passage, text: was.passages?.[passage] ?? null }),
  );
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
