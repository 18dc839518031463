import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand, invertCommand } from '../apply-command.ts';
import { assess } from '../assess.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { NO_ESTABLISHMENT } from '../establishment.ts';
import { stateHash } from '../state-hash.ts';
import type { Structure } from '../structure.ts';
import { anySession, startOf, stepsOf } from '../testing/arbitraries.ts';
import { department, division, play, structureOf } from '../testing/builders.ts';
import { ITEMS_AND_DUTIES_EXAMPLES } from './examples/items-and-duties.ts';
import { PLACES_AND_POSTS_EXAMPLES } from './examples/places-and-posts.ts';
import { of } from './examples/rule-examples.ts';
import { STRUCTURE_EXAMPLES } from './examples/structure.ts';
import type { Finding } from './finding.ts';
import { fixOf } from './fix-of.ts';
import { RULES } from './rule-set.ts';

const EXAMPLES = { ...STRUCTURE_EXAMPLES, ...ITEMS_AND_DUTIES_EXAMPLES, ...PLACES_AND_POSTS_EXAMPLES };
const hash = (structure: Structure): string =>
  stateHash(structure, (text) => createHash('sha256').update(text).digest('hex'));

function findingsOf(structure: Structure, ruleId: string): readonly Finding[] {
  return [...assess(structure).departments.values()]
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.ruleId === ruleId);
}

/** The one finding of the rule, and its fix as commands. @throws when there is none: a mistake of the test. */
function fixIn(structure: Structure, ruleId: string): readonly Command[] {
  const [finding] = findingsOf(structure, ruleId);
  const fix = finding && fixOf(structure, finding);
  if (!Array.isArray(fix)) throw new Error(`no fix of ${ruleId}: ${fix}`);
  return fix;
}

const fixed = RULES.filter(({ fix }) => typeof fix === 'function').map(({ id }) => id);

describe.each(fixed)('the fix of %s', (id) => {
  const broken = (EXAMPLES[id]?.invalid ?? []).map(([structure]) => structure);
  const mended = broken.filter((structure) => fixIn(structure, id).length > 0);

  it('ends the finding in one step that can be taken back', () => {
    expect(mended.length).toBeGreaterThan(0);
    for (const before of mended) {
      const step = command('group', { title: id, commands: fixIn(before, id) });
      const after = play(before, step);
      expect(findingsOf(after, id)).toEqual([]);
      expect(hash(invertCommand(before, step).reduce(applyCommand, after))).toBe(hash(before));
    }
  });

  it('offers nothing in a locked department', () => {
    for (const structure of mended) {
      const [finding] = findingsOf(structure, id);
      const locked = play(structure, of('lock-department', { departmentId: finding?.departmentId }));
      expect(fixIn(locked, id)).toEqual([]);
    }
  });
});

const places = (count: number) => ({ establishment: { ...NO_ESTABLISHMENT, 行政: count } });
const lone = structureOf(department('a', [division('a-1', { temporary: {}, protected: true })]));
const firstInvalid = (id: string, at = 0): Structure => EXAMPLES[id]?.invalid[at]?.[0] as Structure;

describe('fixes', () => {
  it('a temporary division goes to the unit of its kind that works on the same matter', () => {
    expect(fixIn(firstInvalid('temporary-expired', 2), 'temporary-expired')).toEqual([
      of('abolish-unit', { unitId: 'a-3', intoUnitId: 'a-2', reasons: ['阶段性任务'] }),
    ]);
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
    expect(fixIn(structure, 'temporary-kept')).toEqual([
      of('abolish-unit', { unitId: 'a-4', intoUnitId: 'a-2', reasons: ['阶段性任务'] }),
    ]);
  });

  it('a protected temporary division stays where it is', () => {
    expect(fixIn(lone, 'temporary-kept')).toEqual([]);
  });

  it('the smallest internal units go into the 办公室', () => {
    expect(fixIn(firstInvalid('internal-units-above-policy', 1), 'internal-units-above-policy')).toEqual([
      of('merge-units', { unitIds: ['a-5', 'a-4', 'a-3'], intoUnitId: 'a-2', reasons: ['职能接近'] }),
    ]);
  });

  it('places without a document go back out of the reserve and of the units that received them', () => {
    expect(fixIn(firstInvalid('establishment-risen', 1), 'establishment-risen')).toEqual([
      of('transfer-establishment', {
        from: { departmentId: 'a' },
        to: { departmentId: 'a', outside: '' },
        kind: '行政',
        amount: 1,
      }),
    ]);
  });

  it('a unit named after 专员 that holds something is left to the planner', () => {
    expect(fixIn(firstInvalid('specialist-as-division', 1), 'specialist-as-division')).toEqual([]);
  });

  it('a rule says why it has no single step', () => {
    const [finding] = findingsOf(firstInvalid('counting-basis-unstated'), 'counting-basis-unstated');
    expect(finding && fixOf(firstInvalid('counting-basis-unstated'), finding)).toBe('needs-baseline');
    expect(() => fixOf(lone, { ...(finding as Finding), ruleId: 'no-such-rule' })).toThrow('no-such-rule');
  });
});

/** The same rule on the same subjects. */
const isAbout = (a: Finding) => (b: Finding) => a.ruleId === b.ruleId && a.subjectIds.join() === b.subjectIds.join();

it('whatever the plan looks like, a fix that is offered may be done and ends its finding', () => {
  const property = fc.property(anySession(), (session) => {
    const structure = stepsOf(session).at(-1)?.after ?? startOf(session);
    for (const { findings } of assess(structure).departments.values()) {
      for (const finding of findings) {
        const commands = fixOf(structure, finding);
        if (typeof commands === 'string' || commands.length === 0) continue;
        const after = play(structure, command('group', { title: '', commands }));
        expect(findingsOf(after, finding.ruleId).filter(isAbout(finding))).toEqual([]);
      }
    }
  });
  fc.assert(property, { numRuns: 500 });
});
