import type { IndexedBaseline } from '../baseline.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { placeOf } from '../compose-unit.ts';
import type { Division } from '../division.ts';
import { ESTABLISHMENT_KINDS } from '../establishment.ts';
import type { DivisionId, DutyId } from '../ids.ts';
import { isProtected, unitOfDivision } from '../structure.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';
import type { FixQuestion, Rule } from './rule.ts';

/**
 * 改动受保护的处室: rules outside the plan set it, so its name, kind, duties and posts stay as they are and no place is taken
 * from it. Places given to it are an ordinary transfer.
 */
export const protectedTouched: Rule = {
  id: 'protected-touched',
  severity: 'error',
  basis: { source: 'setting', mechanisms: ['M15'] },
  needs: ['divisions', 'duties', 'establishment', 'posts', 'names'],
  fix: restore,
  check: ({ baseline, department }) =>
    department.units.flatMap((unit) => {
      if (!isProtected(baseline, unit)) return [];
      const changed = changesOf(unit, protectedDivision(baseline, unit));
      return changed.length > 0
        ? [{ subjectIds: [unit.id], data: { name: unit.name, changed: changed.join(' ') } }]
        : [];
    }),
};

/** A protected division is never merged, so the unit is this division alone. */
function protectedDivision(baseline: IndexedBaseline, unit: Unit): Division {
  return placeOf(baseline, unit.divisionIds[0] as DivisionId).division;
}

function changesOf(unit: Unit, division: Division): readonly string[] {
  const changed: string[] = [];
  if (unit.name !== division.name) changed.push('name');
  if (unit.kind !== division.kind) changed.push('kind');
  if (ESTABLISHMENT_KINDS.some((kind) => (unit.transferred?.[kind] ?? 0) < 0)) changed.push('establishment');
  if (unit.seats && !hasPostsOf(unit, division)) changed.push('posts');
  if (!holdsDutiesOf(unit, division)) changed.push('duties');
  return changed;
}

function hasPostsOf({ posts }: Unit, division: Division): boolean {
  return posts.chief === division.posts.chief && posts.deputy === division.posts.deputy && !posts.transitional;
}

function holdsDutiesOf(unit: Unit, division: Division): boolean {
  return (
    unit.dutyIds.length === division.duties.length && division.duties.every(({ id }, at) => unit.dutyIds[at] === id)
  );
}

/** Everything as it was: places come out of the department's reserve, duties to where they were at home. */
function restore({ structure: { baseline }, department, finding }: FixQuestion): readonly Command[] {
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  if (!unit) return [];
  const division = protectedDivision(baseline, unit);
  const { id: unitId } = unit;
  const places = placesBack(department, unit);
  const duties = dutiesBack(baseline, department, { unit, division });
  if (!places || !duties) return [];
  return [
    ...(unit.name === division.name ? [] : [command('rename-unit', { unitId, name: division.name })]),
    ...(unit.kind === division.kind ? [] : [command('set-unit-kind', { unitId, kind: division.kind })]),
    ...(unit.seats ? [command('set-posts', { unitId, seats: null })] : []),
    ...places,
    ...duties,
  ];
}

/** Null when the reserve has not got what was taken away. */
function placesBack(department: DepartmentStructure, { id: unitId, transferred }: Unit): readonly Command[] | null {
  const commands: Command[] = [];
  const from = { departmentId: department.id };
  for (const kind of ESTABLISHMENT_KINDS) {
    const amount = -(transferred?.[kind] ?? 0);
    if (amount <= 0) continue;
    if (amount > (department.reserve?.[kind] ?? 0)) return null;
    commands.push(command('transfer-establishment', { from, to: { unitId }, kind, amount }));
  }
  return commands;
}

interface Touched {
  readonly unit: Unit;
  readonly division: Division;
}

/** Null when a foreign duty has no home to go back to. */
function dutiesBack(
  baseline: IndexedBaseline,
  department: DepartmentStructure,
  { unit, division }: Touched,
): readonly Command[] | null {
  const own = division.duties.map(({ id }) => id).filter((id) => !unit.dutyIds.includes(id));
  const home = own.length > 0 ? [command('move-duty', { dutyIds: own, toUnitId: unit.id })] : [];
  const foreign = new Map<Unit, DutyId[]>();
  for (const dutyId of unit.dutyIds) {
    const divisionId = baseline.duties.get(dutyId)?.divisionId;
    if (!divisionId || divisionId === division.id) continue;
    const to = unitOfDivision(department, divisionId);
    if (!to) return null;
    foreign.set(to, [...(foreign.get(to) ?? []), dutyId]);
  }
  return [...home, ...[...foreign].map(([to, dutyIds]) => command('move-duty', { dutyIds, toUnitId: to.id }))];
}
