import { applyCommand } from './apply-command.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import { departmentOfUnit, findUnit, policyOf } from './structure.ts';
import type { Structure, Unit } from './structure.ts';
import { aboveCeiling, ceilingOf } from './posts-ceiling.ts';
import { seatsAtCeiling } from './posts.ts';
import type { Transitional } from './posts.ts';
import type { UnitId } from './ids.ts';

/** Title of the group that an act and the transition it brings about make up. */
export const WITH_TRANSITION = 'with-transition';

/**
 * What puts divisions together also says what becomes of the deputies that have no seat any more: they stay for a time
 * (过渡), in one act with it. Where posts were set by hand for a unit that changes, its transition is kept as well.
 * The act itself when nobody is above the ceiling, or when the plan does not look at the ceiling.
 * `act` must have passed its check.
 */
export function withTransition(structure: Structure, act: Command): Command {
  const policy = policyOf(structure);
  if (policy.off.includes('posts-above-ceiling')) return act;
  const into = destinationOf(act);
  const department = into && departmentOfUnit(structure, into);
  if (!into || !department) return act;
  const after = applyCommand(structure, act).departments.get(department.id)?.units ?? [];
  const settled = after.flatMap((unit) => {
    const ceiling = ceilingOf(unit, policy);
    if (aboveCeiling(unit.posts, ceiling).deputy === 0 || !ceiling) return [];
    const before = department.units.find(({ id }) => id === unit.id);
    if (unit.id !== into && (before === unit || before?.seats === undefined)) return [];
    const transitional = knownTransition(unit, structure);
    const posts = { ...unit.posts, ...(transitional ? { transitional: { ...transitional, deputies: 0 } } : {}) };
    return [command('set-posts', { unitId: unit.id, seats: seatsAtCeiling(posts, ceiling) })];
  });
  return settled.length === 0 ? act : command('group', { title: WITH_TRANSITION, commands: [act, ...settled] });
}

/** The act without what it brings about: what was meant by it. */
export function actOf(done: Command): Command {
  if (done.type !== 'group' || done.payload.title !== WITH_TRANSITION) return done;
  return done.payload.commands[0] ?? done;
}

/** Where divisions are put together: no other command brings a unit more deputies. */
function destinationOf({ type, payload }: Command): UnitId | null {
  switch (type) {
    case 'merge-units':
    case 'abolish-unit':
      return payload.intoUnitId;
    case 'move-divisions':
      return payload.toUnitId;
    default:
      return null;
  }
}

/** End and way that were agreed for one of the units that went in, its own first: a new composition starts without. */
function knownTransition({ id, divisionIds, absorbed }: Unit, before: Structure): Transitional | undefined {
  const own = findUnit(before, id)?.unit;
  const sources = new Set([...divisionIds, ...absorbed.map(({ divisionId }) => divisionId)]);
  const gone = (departmentOfUnit(before, id)?.units ?? []).filter((unit) =>
    unit.divisionIds.some((each) => sources.has(each)),
  );
  return [own, ...gone].find((unit) => unit?.posts.transitional)?.posts.transitional;
}
