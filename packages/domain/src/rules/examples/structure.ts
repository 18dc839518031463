import { NO_ESTABLISHMENT } from '../../establishment.ts';
import { department, division, merge, plainDepartment, play, structureOf } from '../../testing/builders.ts';
import { of } from './rule-examples.ts';
import type { RuleExamples } from './rule-examples.ts';

/** Twenty divisions: 5 to 7 removed is inside 25%–35%. */
const twenty = structureOf(plainDepartment('a', 20));
const five = structureOf(plainDepartment('a', 5));
const shell = department('a', [division('a-1'), division('a-2', { establishment: NO_ESTABLISHMENT, duties: [] })]);
const renamed = play(five, of('rename-unit', { unitId: 'a-1', name: '发展处' }));
const replaced = play(
  five,
  of('create-unit', { unitId: 'u-1', departmentId: 'a', name: '新处', kind: '业务' }),
  of('move-divisions', { divisionIds: ['a-1'], toUnitId: 'u-1' }),
);
const given = of('merge-units', { unitIds: ['a-2'], intoUnitId: 'a-1', reasons: ['职能接近'] });

/** Targets, merges, names: the rules of the first rule book. */
export const STRUCTURE_EXAMPLES: RuleExamples = {
  'ratio-outside-band': {
    valid: [
      play(twenty, merge('a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6')),
      play(twenty, of('justify-deviation', { departmentId: 'a', reason: '试点先行' })),
      play(twenty, of('set-scope', { departmentId: 'a', inScope: false, reason: '另行部署' })),
    ],
    invalid: [
      [twenty, 'a'],
      [play(twenty, merge('a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6', 'a-7', 'a-8', 'a-9')), 'a'],
    ],
  },
  'no-whole-number-fit': {
    valid: [twenty, play(five, of('set-target', { departmentId: 'a', target: 30, band: 10 }))],
    invalid: [[five, 'a']],
  },
  'merge-without-reason': {
    valid: [five, play(five, given)],
    invalid: [
      [play(five, merge('a-1', 'a-2')), 'a-1'],
      [play(five, of('abolish-unit', { unitId: 'a-2', intoUnitId: 'a-1', reasons: [] })), 'a-1'],
    ],
  },
  'merge-on-paper': {
    valid: [five, play(five, given), renamed],
    invalid: [
      [replaced, 'u-1'],
      [play(structureOf(shell), given), 'a-1'],
    ],
  },
  'rename-only': {
    valid: [five, play(five, of('set-unit-kind', { unitId: 'a-1', kind: '审批' })), play(renamed, given)],
    invalid: [[renamed, 'a-1']],
  },
};
