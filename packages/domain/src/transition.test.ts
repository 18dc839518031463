import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand, checkCommand } from './apply-command.ts';
import { assess } from './assess.ts';
import { indexBaseline } from './baseline.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import { commandForDrop } from './drop.ts';
import type { UnitId } from './ids.ts';
import { structureFromBaseline } from './initial-structure.ts';
import { DEFAULT_POLICY } from './policy-presets.ts';
import { unitOfCommand } from './preview.ts';
import { isRejection } from './rejection.ts';
import { findUnit } from './structure.ts';
import type { Structure } from './structure.ts';
import { department, division, merge, play, structureOf } from './testing/builders.ts';
import { meantBy, withTransition } from './transition.ts';
import { SEED } from './testing/seed.ts';

/** 8 places seat 1正2副; two of them together are 16 places and seat 1正3副 (table V2). */
const eight = (id: string) =>
  division(id, { establishment: { 行政: 8, 政法: 0, 事业: 0, 工勤: 0 }, posts: { chief: 1, deputy: 2 } });
const three = structureOf(department('a', [eight('a-1'), eight('a-2'), eight('a-3')]));
const id = (text: string) => text as UnitId;
const postsOf = (structure: Structure, unit: string) => findUnit(structure, id(unit))?.unit.posts;
const seated = (unitId: string, until: string): Command =>
  command('set-posts', {
    unitId: id(unitId),
    seats: { chief: 1, deputy: 3, transitional: { deputies: 1, until, absorbedBy: '交流任职' } },
  });

describe('an act that puts divisions together', () => {
  test('takes the deputies above the ceiling into transition, as one act with one way back', () => {
    const act = withTransition(three, merge('a-1', 'a-2'));
    expect(act.type).toBe('group');
    expect(checkCommand(three, act)).toBeNull();
    expect(postsOf(applyCommand(three, act), 'a-1')).toEqual({
      chief: 1,
      deputy: 3,
      freed: 1,
      transitional: { deputies: 1, until: '' },
    });
    expect(meantBy(act)).toEqual(merge('a-1', 'a-2'));
    expect(unitOfCommand(act)).toBe('a-1');
  });

  test('is itself alone where every deputy has a seat, and where the plan does not look at the ceiling', () => {
    const few = structureOf(department('a', [eight('a-1'), division('a-2', { posts: { chief: 1, deputy: 0 } })]));
    expect(withTransition(few, merge('a-1', 'a-2'))).toEqual(merge('a-1', 'a-2'));
    const off = play(three, command('set-policy', { policy: { ...DEFAULT_POLICY, off: ['posts-above-ceiling'] } }));
    expect(withTransition(off, merge('a-1', 'a-2'))).toEqual(merge('a-1', 'a-2'));
  });

  test('keeps the end and the way that were agreed before the unit grew', () => {
    const agreed = play(three, withTransition(three, merge('a-1', 'a-2')), seated('a-1', '2027-12-31'));
    const grown = play(agreed, withTransition(agreed, merge('a-1', 'a-3')));
    expect(postsOf(grown, 'a-1')?.transitional).toEqual({ deputies: 3, until: '2027-12-31', absorbedBy: '交流任职' });
    const taken = play(agreed, withTransition(agreed, merge('a-3', 'a-1')));
    expect(postsOf(taken, 'a-3')?.transitional?.until).toBe('2027-12-31');
  });

  test('settles a unit again that loses a division and whose seats had been set', () => {
    const four = structureOf(department('a', [eight('a-1'), eight('a-2'), eight('a-3'), eight('a-4')]));
    const merged = play(four, merge('a-1', 'a-2'), merge('a-1', 'a-3'));
    const settled = play(
      merged,
      command('set-posts', {
        unitId: id('a-1'),
        seats: { chief: 1, deputy: 3, transitional: { deputies: 3, until: '' } },
      }),
    );
    const move = command('move-divisions', { divisionIds: ['a-3'], toUnitId: 'a-4' } as never);
    const after = applyCommand(settled, withTransition(settled, move));
    expect(postsOf(after, 'a-1')?.transitional?.deputies).toBe(1);
    expect(postsOf(after, 'a-4')?.transitional?.deputies).toBe(1);
  });
});

test('no drop anywhere in the Harbin baseline leaves a deputy above the ceiling in the unit it ends in', () => {
  const start = structureFromBaseline(indexBaseline(harbinBaseline()).index);
  const unit = fc.constantFrom(...[...start.departments.values()].flatMap(({ units }) => units));
  fc.assert(
    fc.property(unit, unit, (piece, onto) => {
      const act = commandForDrop(start, [{ kind: 'unit', unitId: piece.id }], { kind: 'unit', unitId: onto.id });
      if (isRejection(act)) return;
      const { departments } = assess(applyCommand(start, act));
      const above = departments.get(onto.departmentId)?.findings.filter(({ ruleId, subjectIds, data }) => {
        return ruleId === 'posts-above-ceiling' && subjectIds[0] === onto.id && data['deputy'] !== data['mostDeputy'];
      });
      expect(above).toEqual([]);
    }),
    { seed: SEED, numRuns: 400 },
  );
});
