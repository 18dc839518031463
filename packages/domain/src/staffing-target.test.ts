import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { assess } from './assess.ts';
import { checkCommand } from './apply-command.ts';
import type { Division } from './division.ts';
import { NO_ESTABLISHMENT } from './establishment.ts';
import { fraction, percentText } from './ratios/fraction.ts';
import type { Fraction } from './ratios/fraction.ts';
import { of } from './rules/examples/rule-examples.ts';
import { applyStaffingTargets, staffingTargets } from './staffing-target.ts';
import type { Structure } from './structure.ts';
import { bandEdges, fromFloor } from './target.ts';
import { anySession, startOf, stepsOf } from './testing/arbitraries.ts';
import { department, division, plainDepartment, play, structureOf } from './testing/builders.ts';
import { SEED } from './testing/seed.ts';

const staffed = (id: string, ...places: readonly number[]) =>
  department(
    id,
    places.map((count, at): Division =>
      division(`${id}-${at + 1}`, { establishment: { ...NO_ESTABLISHMENT, 行政: count } }),
    ),
  );
const ask = (structure: Structure, wanted: Fraction) => staffingTargets(structure, assess(structure), wanted);
const eightAndAHalf = fraction(17, 2);

/** Ten divisions of 61 places in all: 6.1 each. */
const sixPointOne = structureOf(staffed('a', 6, 6, 6, 6, 6, 6, 6, 6, 6, 7));

describe('a target from staffing', () => {
  it('6.1 places to a division now and 8.5 wanted suggest 28.2 %', () => {
    const { departments, inScope } = ask(sixPointOne, eightAndAHalf);
    expect(departments[0]).toMatchObject({
      departmentId: 'a',
      places: 61,
      divisions: 10,
      target: { ratio: 2824, band: 500 },
      clipped: null,
      reachable: [{ removed: 3, after: 7 }],
      nearest: [],
    });
    expect(departments[0]?.ratio).toEqual(fraction(24, 85));
    expect(percentText(departments[0]?.ratio ?? fraction(0, 1), 1)).toBe('28.2');
    expect(inScope).toEqual({ places: 61, divisions: 10, ratio: fraction(24, 85) });
  });

  it('beyond the band the nearer edge is taken, and the ratio itself still said', () => {
    const { departments } = ask(structureOf(staffed('a', 9, 9, 9), staffed('b', 2, 2)), eightAndAHalf);
    expect(departments.map(({ target, clipped }) => [target.ratio, clipped])).toEqual([
      [2500, 'to-low'],
      [3500, 'to-high'],
    ]);
    expect(departments.map(({ ratio }) => percentText(ratio))).toEqual(['-5.88', '76.47']);
  });

  it('under a floor a floor is suggested, never less than the plan’s', () => {
    const under = { ...sixPointOne, target: fromFloor(2500) };
    expect(ask(under, eightAndAHalf).departments[0]).toMatchObject({ target: fromFloor(2824), clipped: null });
    expect(ask(under, fraction(7, 1)).departments[0]).toMatchObject({ target: fromFloor(2500), clipped: 'to-low' });
  });

  it('where no whole number fits, the nearest two are named', () => {
    const { departments } = ask(structureOf(plainDepartment('a', 2)), fraction(7, 1));
    expect(departments[0]).toMatchObject({ reachable: [], nearest: [{ removed: 0 }, { removed: 1 }] });
  });

  it('departments out of scope or without a counted division are left alone', () => {
    const structure = structureOf(
      plainDepartment('a', 2, { inScope: false, exemptReason: '不涉改' }),
      department('b', [division('b-1', { counted: false })]),
    );
    expect(ask(structure, eightAndAHalf)).toEqual({ departments: [], inScope: null });
  });

  it('all targets are set in one act; locked departments and those that have theirs are left out', () => {
    const structure = play(
      structureOf(staffed('a', 6, 6), staffed('b', 6, 6), staffed('c', 6, 6)),
      of('lock-department', { departmentId: 'b' }),
      of('set-target', { departmentId: 'c', target: 29.41, band: 5 }),
    );
    const targets = ask(structure, eightAndAHalf);
    const act = applyStaffingTargets(structure, targets);
    expect(act).toEqual(
      of('group', {
        title: 'apply-targets',
        commands: [of('set-target', { departmentId: 'a', target: 29.41, band: 5 })],
      }),
    );
    const after = play(structure, ...(act ? [act] : []));
    expect(applyStaffingTargets(after, ask(after, eightAndAHalf))).toBeNull();
  });

  it('an average of nothing is refused', () => {
    expect(() => ask(sixPointOne, fraction(0, 1))).toThrow('positive');
  });

  it('whatever the plan, targets lie in its band, may be set, and asking again changes nothing', () => {
    const property = fc.property(anySession(), fc.integer({ min: 1, max: 40 }), (session, halves) => {
      const structure = stepsOf(session).at(-1)?.after ?? startOf(session);
      const targets = ask(structure, fraction(halves, 2));
      const { low, high } = bandEdges(structure.target);
      for (const { target } of targets.departments) {
        expect(target.ratio).toBeGreaterThanOrEqual(low);
        expect(target.ratio).toBeLessThanOrEqual(high);
      }
      const act = applyStaffingTargets(structure, targets);
      if (!act) return;
      expect(checkCommand(structure, act)).toBeNull();
      const after = play(structure, act);
      expect(applyStaffingTargets(after, ask(after, fraction(halves, 2)))).toBeNull();
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
  });
});
