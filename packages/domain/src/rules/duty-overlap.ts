import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { IndexedBaseline } from '../baseline.ts';
import type { Duty } from '../division.ts';
import { leaderOf } from '../holders.ts';
import type { DutyId } from '../ids.ts';
import { must } from '../must.ts';
import { mattersOf } from '../split-duty.ts';
import type { DepartmentStructure, Unit } from '../structure.ts';
import type { FixQuestion, Rule, RuleHit } from './rule.ts';
import { dutyText } from './wording-of.ts';

/** What one unit leads of one matter. */
interface Share {
  readonly unit: Unit;
  readonly dutyIds: DutyId[];
}

/**
 * 职责交叉未划清: two units lead the same action on the same matter and neither assists the other. The same matter with
 * another action is a step of one process and often meant to be apart (审监分离).
 */
export const dutyOverlap: Rule = {
  id: 'duty-overlap',
  severity: 'warning',
  basis: { source: 'regulation-486', mechanisms: ['M45'] },
  needs: ['duties'],
  fix: assistTheFirst,
  check: ({ baseline, department }) => {
    if (!department.inScope) return [];
    const hits = new Map<string, RuleHit>();
    for (const shares of sharedMatters(baseline, department)) {
      const [first, ...strangers] = apart(shares);
      for (const other of strangers) {
        const hit = first && hitOf(baseline, first, other);
        if (hit) hits.set(hit.subjectIds.join('\n'), hit); // two sentences may share more than one matter
      }
    }
    return [...hits.values()];
  },
};

/** The later unit assists in the duty of the first. */
function assistTheFirst({ department, finding }: FixQuestion): readonly Command[] {
  const [dutyId, other] = finding.subjectIds as readonly DutyId[];
  const unit = other && leaderOf(department, other);
  return dutyId && unit && !department.locked
    ? [command('set-duty-role', { dutyId, unitId: unit.id, role: '配合' })]
    : [];
}

/** Matters led by more than one unit, with the units in official order. */
function sharedMatters(baseline: IndexedBaseline, department: DepartmentStructure): readonly (readonly Share[])[] {
  const matters = new Map<string, Share[]>();
  for (const unit of department.units) {
    for (const id of unit.dutyIds) {
      for (const key of keysOf(must(baseline.duties.get(id), `duty ${id}`).duty)) {
        const shares = matters.get(key) ?? [];
        const own = shares.at(-1);
        if (own?.unit === unit) own.dutyIds.push(id);
        else shares.push({ unit, dutyIds: [id] });
        matters.set(key, shares);
      }
    }
  }
  return [...matters.values()].filter((shares) => shares.length > 1);
}

/** The first share of every circle of units that assist one another; one circle only means that all is settled. */
function apart(shares: readonly Share[]): readonly Share[] {
  if (shares.every(({ unit }) => !unit.assists)) return shares;
  let waiting = shares;
  const firsts: Share[] = [];
  for (let first = waiting[0]; first; first = waiting[0]) {
    firsts.push(first);
    let circle: readonly Share[] = [first];
    waiting = waiting.slice(1);
    while (circle.length > 0) {
      const reached = waiting.filter((share) => circle.some((one) => assist(one, share)));
      waiting = waiting.filter((share) => !reached.includes(share));
      circle = reached;
    }
  }
  return firsts;
}

function assist(a: Share, b: Share): boolean {
  const helps = (one: Share, other: Share): boolean =>
    one.unit.assists?.some((id) => other.dutyIds.includes(id)) === true;
  return helps(a, b) || helps(b, a);
}

function hitOf(baseline: IndexedBaseline, first: Share, other: Share): RuleHit {
  const [lead, follow] = [first.dutyIds[0], other.dutyIds[0]] as readonly [DutyId, DutyId]; // a share has a duty
  return {
    subjectIds: [lead, follow],
    data: {
      unit: first.unit.name,
      duty: dutyText(baseline, lead),
      otherUnit: other.unit.name,
      otherDuty: dutyText(baseline, follow),
    },
  };
}

/** Shorter objects read out of a sentence are too general to be the same matter (参保, 票据). */
const SHORTEST = 3;

/** A baseline never changes, so its sentences are read once. */
const known = new WeakMap<Duty, readonly string[]>();

function keysOf(duty: Duty): readonly string[] {
  const found = known.get(duty);
  if (found) return found;
  const keys = mattersOf(duty)
    .filter(({ object }) => duty.object !== undefined || [...object].length >= SHORTEST)
    .map(({ object, action }) => `${object}\n${action}`);
  known.set(duty, keys);
  return keys;
}
