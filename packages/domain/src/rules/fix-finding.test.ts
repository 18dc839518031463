import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { applyCommand, invertCommand } from '../apply-command.ts';
import { assess } from '../assess.ts';
import type { Command } from '../command.ts';
import { NO_ESTABLISHMENT } from '../establishment.ts';
import { stateHash } from '../state-hash.ts';
import type { Structure } from '../structure.ts';
import { department, division, play, structureOf } from '../testing/builders.ts';
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
    expect(fixIn(firstInvalid('internal-units-above-policy', 1), 'internal-units-above-policy')).toEqual(
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
