import { applyCommand } from './apply-command.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { UnitId } from './ids.ts';
import { aboveCeiling, ceilingOf } from './posts-ceiling.ts';
import { seatsAtCeiling } from './posts.ts';
import type { Transitional } from './posts.ts';
import { departmentOfUnit, policyOf } from './structure.ts';
import type { DepartmentStructure, Structure, Unit } from './structure.ts';

/** Title of the group that an act and the transition it brings about make up. */
const WITH_TRANSITION = 'with-transition';

/**
 * What puts divisions together also says what becomes of the deputies that have no seat any more: they stay for a time
 * (过渡), in one act with it. Where posts were set by hand for a unit that changes, its transition is kept as well.
 * The act itself when nobody is above the ceiling, or when the plan does not look at the ceiling.
 * `act` must have passed its check.
 */
export function withTransition(structure: Structure, act: Command): Command {
  const policy = policyOf(structure);
  if (policy.off.includes('posts-above-ceiling')) return act;
  const into = new Set(destinationsOf(act));
  const departments = new Set([...into].flatMap((unitId) => departmentOfUnit(structure, unitId) ?? []));
  if (departments.size === 0) return act;
  const after = applyCommand(structure, act);
  const settled = [...departments].flatMap((before) =>
    (after.departments.get(before.id)?.units ?? []).flatMap((unit) => {
      const ceiling = ceilingOf(unit, policy);
      if (aboveCeiling(unit.posts, ceiling).deputy === 0 || !ceiling) return [];
      const was = before.units.find(({ id }) => id === unit.id);
      if (!into.has(unit.id) && (was === unit || was?.seats === undefined)) return [];
      const known = knownTransition(unit, before);
      const posts = { ...unit.posts, ...(known ? { transitional: { ...known, deputies: 0 } } : {}) };
      return [command('set-posts', { unitId: unit.id, seats: seatsAtCeiling(posts, ceiling) })];
    }),
  );
  if (settled.length === 0) return act;
  const { title, commands } = act.type === 'group' ? act.payload : { title: WITH_TRANSITION, commands: [act] };
  return command('group', { title, commands: [...commands, ...settled] });
}

/** The act without what it brings about: what was meant by it. */
export function meantBy(done: Command): Command {
  if (done.type !== 'group' || done.payload.title !== WITH_TRANSITION) return done;
  return done.payload.commands[0] ?? done;
}

/** Where divisions are put together: no other command brings a unit more deputies. */
function destinationsOf({ type, payload }: Command): readonly UnitId[] {
  switch (type) {
    case 'merge-units':
    case 'abolish-unit':
      return payload.intoUnitId === null ? [] : [payload.intoUnitId];
    case 'move-divisions':
      return [payload.toUnitId];
    case 'group':
      return payload.commands.flatMap(destinationsOf);
    default:
      return [];
  }
}

/** End and way that were agreed for one of the units that went in, its own first: a new composition starts without. */
function knownTransition({ id, divisionIds, absorbed }: Unit, before: DepartmentStructure): Transitional | undefined {
  const sources = new Set([...divisionIds, ...absorbed.map(({ divisionId }) => divisionId)]);
  const gone = before.units.filter((unit) => unit.id === id || unit.divisionIds.some((each) => sources.has(each)));
  return gone.sort((a, b) => Number(b.id === id) - Number(a.id === id)).find(({ posts }) => posts.transitional)?.posts
    .transitional;
}
