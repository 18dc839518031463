import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { applyCommand, invertCommand } from '../apply-command.ts';
import { assess } from '../assess.ts';
import type { Command } from '../command.ts';
import { NO_ESTABLISHMENT } from '../establishment.ts';
import { stateHash } from '../state-hash.ts';
import type { DutyId } from '../ids.ts';
import type { Structure } from '../structure.ts';
import { meantBy } from '../transition.ts';
import { department, division, plainDepartment, play, structureOf } from '../testing/builders.ts';
import { ITEMS_AND_DUTIES_EXAMPLES } from './examples/items-and-duties.ts';
import { PLACES_AND_POSTS_EXAMPLES } from './examples/places-and-posts.ts';
import { of } from './examples/rule-examples.ts';
import { STRUCTURE_EXAMPLES } from './examples/structure.ts';
import type { Finding } from './finding.ts';
import { fixFinding, isFix, ruleOf } from './fix-finding.ts';
import { RULES } from './rule-set.ts';

const EXAMPLES = { ...STRUCTURE_EXAMPLES, ...ITEMS_AND_DUTIES_EXAMPLES, ...PLACES_AND_POSTS_EXAMPLES };
const hash = (structure: Structure): string =>
  stateHash(structure, (text) => createHash('sha256').update(text).digest('hex'));

function findingsOf(structure: Structure, ruleId: string): readonly Finding[] {
  return [...assess(structure).departments.values()]
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.ruleId === ruleId);
}

/** 一键修正 of the one finding of the rule, null where none is possible. @throws when there is no such finding: a mistake of the test. */
function fixIn(structure: Structure, ruleId: string): Command | null {
  const [finding] = findingsOf(structure, ruleId);
  if (!finding) throw new Error(`no finding of ${ruleId}`);
  const fix = fixFinding(structure, finding);
  return isFix(fix) ? fix : null;
}

const fixed = RULES.filter(({ fix }) => typeof fix === 'function').map(({ id }) => id);

describe.each(fixed)('the fix of %s', (id) => {
  const broken = (EXAMPLES[id]?.invalid ?? []).map(([structure]) => structure);
  const mended = broken.filter((structure) => fixIn(structure, id) !== null);

  it('ends the finding in one step that can be taken back', () => {
    expect(mended.length).toBeGreaterThan(0);
    for (const before of mended) {
      const step = fixIn(before, id) as Command;
      const after = play(before, step);
      expect(findingsOf(after, id)).toEqual([]);
      expect(hash(invertCommand(before, step).reduce(applyCommand, after))).toBe(hash(before));
    }
  });

  it('may be asked for again when the finding is already gone', () => {
    for (const structure of mended) {
      const [finding] = findingsOf(structure, id);
      const after = play(structure, fixIn(structure, id) as Command);
      expect(() => finding && fixFinding(after, finding)).not.toThrow();
    }
  });

  it('offers nothing in a locked department', () => {
    for (const structure of mended) {
      const [finding] = findingsOf(structure, id);
      const locked = play(structure, of('lock-department', { departmentId: finding?.departmentId }));
      expect(fixIn(locked, id)).toBeNull();
    }
  });
});

const places = (count: number) => ({ establishment: { ...NO_ESTABLISHMENT, 行政: count } });
const lone = structureOf(department('a', [division('a-1', { temporary: {}, protected: true })]));
const guarded = structureOf(
  department('a', [division('a-1'), division('a-2'), division('a-p', { kind: '机关党委', protected: true })]),
);
const firstInvalid = (id: string, at = 0): Structure => EXAMPLES[id]?.invalid[at]?.[0] as Structure;

describe('fixes', () => {
  it('a temporary division goes to the unit of its kind that works on the same matter', () => {
    expect(fixIn(firstInvalid('temporary-expired', 2), 'temporary-expired')).toEqual(
      of('abolish-unit', { unitId: 'a-3', intoUnitId: 'a-2', reasons: ['阶段性任务'] }),
    );
  });

  it('a temporary division unlike all others goes to the largest business unit', () => {
    const structure = structureOf(
      department('a', [
        division('a-1', places(7)),
        division('a-2', places(9)),
        division('a-3', { kind: '监管', ...places(20) }),
        division('a-4', { temporary: {} }),
      ]),
    );
    expect(fixIn(structure, 'temporary-kept')).toEqual(
      of('abolish-unit', { unitId: 'a-4', intoUnitId: 'a-2', reasons: ['阶段性任务'] }),
    );
  });

  it('a protected temporary division stays where it is', () => {
    expect(fixIn(lone, 'temporary-kept')).toBeNull();
  });

  it('the smallest internal units go into the 办公室', () => {
    const fix = fixIn(firstInvalid('internal-units-above-policy', 1), 'internal-units-above-policy');
    expect(fix && meantBy(fix)).toEqual(
      of('merge-units', { unitIds: ['a-5', 'a-4', 'a-3'], intoUnitId: 'a-2', reasons: ['职能接近'] }),
    );
  });

  it('places without a document go back out of the reserve and of the units that received them', () => {
    expect(fixIn(firstInvalid('establishment-risen', 1), 'establishment-risen')).toEqual(
      of('transfer-establishment', {
        from: { departmentId: 'a' },
        to: { departmentId: 'a', outside: '' },
        kind: '行政',
        amount: 1,
      }),
    );
  });

  it('a unit named after 专员 that holds something is left to the planner', () => {
    expect(fixIn(firstInvalid('specialist-as-division', 1), 'specialist-as-division')).toBeNull();
  });

  it('internal units that are protected are not merged, so that too many of them stay', () => {
    const structure = structureOf(
      department(
        'a',
        Array.from({ length: 6 }, (_, at) => division(`a-${at + 1}`, { kind: '综合管理', protected: at > 0 })),
      ),
    );
    expect(fixIn(structure, 'internal-units-above-policy')).toBeNull();
  });

  it('places that have gone on to another department cannot be given back here', () => {
    const structure = play(
      structureOf(plainDepartment('a', 1), plainDepartment('b', 1)),
      of('transfer-establishment', {
        from: { departmentId: 'a', outside: '' },
        to: { departmentId: 'a' },
        kind: '行政',
        amount: 2,
      }),
      of('transfer-establishment', { from: { departmentId: 'a' }, to: { unitId: 'b-1' }, kind: '行政', amount: 2 }),
    );
    expect(fixIn(structure, 'establishment-risen')).toBeNull();
  });

  it('places without a document are taken from the units that received them, one after the other', () => {
    const into = (unitId: string) =>
      of('transfer-establishment', {
        from: { departmentId: 'a', outside: '' },
        to: { unitId },
        kind: '行政',
        amount: 2,
      });
    const structure = play(structureOf(plainDepartment('a', 3)), into('a-1'), into('a-3'));
    const back = (unitId: string) =>
      of('transfer-establishment', {
        from: { unitId },
        to: { departmentId: 'a', outside: '' },
        kind: '行政',
        amount: 2,
      });
    expect(fixIn(structure, 'establishment-risen')).toEqual(
      of('group', { title: 'fix-finding', commands: [back('a-1'), back('a-3')] }),
    );
  });

  it('chiefs above the ceiling are freed, deputies above it join those in transition', () => {
    const structure = play(
      structureOf(plainDepartment('a', 2)),
      of('merge-units', { unitIds: ['a-2'], intoUnitId: 'a-1', reasons: [] }),
      of('set-posts', {
        unitId: 'a-1',
        seats: { chief: 2, deputy: 4, transitional: { deputies: 1, until: '2027-12-31' } },
      }),
    );
    expect(fixIn(structure, 'posts-above-ceiling')).toEqual(
      of('set-posts', {
        unitId: 'a-1',
        seats: { chief: 1, deputy: 2, transitional: { deputies: 3, until: '2027-12-31' } },
      }),
    );
  });

  it('a protected division gets everything back, and what is not its own goes home', () => {
    const structure = play(
      guarded,
      of('rename-unit', { unitId: 'a-p', name: '党务处' }),
      of('set-unit-kind', { unitId: 'a-p', kind: '综合管理' }),
      of('set-posts', { unitId: 'a-p', seats: { chief: 1, deputy: 0 } }),
      of('transfer-establishment', { from: { unitId: 'a-p' }, to: { departmentId: 'a' }, kind: '行政', amount: 2 }),
      of('move-duty', { dutyIds: ['a-1-d1'], toUnitId: 'a-p' }),
      of('move-duty', { dutyIds: ['a-p-d1'], toUnitId: 'a-2' }),
    );
    const fix = fixIn(structure, 'protected-touched');
    expect(play(structure, fix as Command)).toEqual(guarded);
  });

  it('a protected division whose places have gone elsewhere is left to the planner', () => {
    const structure = play(
      guarded,
      of('transfer-establishment', { from: { unitId: 'a-p' }, to: { unitId: 'a-1' }, kind: '行政', amount: 2 }),
    );
    expect(fixIn(structure, 'protected-touched')).toBeNull();
  });

  it('a rule says why it has no single step', () => {
    const unstated = firstInvalid('counting-basis-unstated');
    const [finding] = findingsOf(unstated, 'counting-basis-unstated');
    expect(finding && fixFinding(unstated, finding)).toBe('needs-baseline');
  });

  it('a finding of a rule or a department that is not known has no fix', () => {
    const [finding] = findingsOf(lone, 'temporary-kept');
    expect(finding && fixFinding(lone, { ...finding, ruleId: 'of-tomorrow' })).toBe('not-possible-now');
    expect(finding && fixFinding(structureOf(), finding)).toBe('not-possible-now');
    expect(ruleOf('of-tomorrow')).toBeUndefined();
  });
});

describe('a micro-division', () => {
  const small = (id: string, facts: Parameters<typeof division>[1] = {}) =>
    division(id, { establishment: { ...NO_ESTABLISHMENT, 行政: 3 }, ...facts });
  const about = (id: string, object: string) => ({
    duties: [{ id: `${id}-d1` as DutyId, text: `负责${object}管理`, object, action: '管理' }],
  });
  const into = (structure: Structure): string | null => {
    const fix = fixIn(structure, 'micro-unit');
    return fix?.type === 'merge-units' ? fix.payload.intoUnitId : null;
  };

  it('goes to the unit of its kind whose duties meet its own, wherever that stands', () => {
    const far = [
      division('a-1'),
      small('a-2', about('a-2', '统计')),
      division('a-3'),
      division('a-4', about('a-4', '统计')),
    ];
    expect(into(structureOf(department('a', far)))).toBe('a-4');
  });

  it('else to the nearest of its kind, and never to a protected one or one of another kind', () => {
    const between = [
      division('a-1'),
      division('a-2', { kind: '综合管理' }),
      small('a-3'),
      division('a-4', { protected: true }),
      division('a-5'),
      division('a-6'),
    ];
    expect(into(structureOf(department('a', between)))).toBe('a-1');
    expect(into(structureOf(department('a', between.slice(1))))).toBe('a-5');
    expect(into(structureOf(department('a', between.slice(1, 4))))).toBeNull();
  });
});
