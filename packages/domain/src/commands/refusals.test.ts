import { describe, expect, it } from 'vitest';
import { checkCommand } from '../apply-command.ts';
import { command } from '../command.ts';
import type { Command, CommandType, PayloadOf } from '../command.ts';
import type { RejectionCode } from '../rejection.ts';
import { department, division, merge, plainDepartment, play, structureOf } from '../testing/builders.ts';

const start = structureOf(
  department('a', [
    division('a-1'),
    division('a-2'),
    division('a-3'),
    division('a-p', { kind: '机关党委', protected: true }),
  ]),
  plainDepartment('b', 2),
  plainDepartment('closed', 2),
);
const structure = play(
  start,
  command('create-unit', payload<'create-unit'>({ unitId: 'u-new', departmentId: 'a', name: '新设处', kind: '业务' })),
  command('abolish-unit', payload<'abolish-unit'>({ unitId: 'a-3', intoUnitId: 'a-2', reasons: ['阶段性任务'] })),
  command('lapse-duty', payload<'lapse-duty'>({ dutyIds: ['b-1-d1'], documentNo: '哈编〔2016〕3号' })),
  command('park-divisions', payload<'park-divisions'>({ divisionIds: ['b-1'], note: '意见不一' })),
  command('lock-department', payload<'lock-department'>({ departmentId: 'closed' })),
);

/** Ids in these tables are plain texts. */
function payload<T extends CommandType>(values: object): PayloadOf<T> {
  return values as PayloadOf<T>;
}

function of<T extends CommandType>(type: T, values: object): Command {
  return command(type, payload<T>(values));
}

const REFUSALS: readonly (readonly [string, Command, RejectionCode])[] = [
  ['merging an unknown unit', merge('a-1', 'nobody'), 'unit-unknown'],
  ['merging into an unknown unit', merge('nobody', 'a-1'), 'unit-unknown'],
  ['merging nothing', merge('a-1'), 'nothing-named'],
  ['merging the same unit twice', merge('a-1', 'a-2', 'a-2'), 'ids-repeated'],
  ['merging a unit into itself', merge('a-1', 'a-2', 'a-1'), 'into-itself'],
  ['merging across departments', merge('a-1', 'b-1'), 'cross-department'],
  ['merging a protected unit', merge('a-1', 'a-p'), 'unit-protected'],
  ['merging into a protected unit', merge('a-p', 'a-1'), 'unit-protected'],
  ['merging in a locked department', merge('closed-1', 'closed-2'), 'department-locked'],
  [
    'merging under an empty name',
    of('merge-units', { unitIds: ['a-2'], intoUnitId: 'a-1', name: ' ', reasons: [] }),
    'name-empty',
  ],
  ['moving to an unknown unit', of('move-divisions', { divisionIds: ['a-1'], toUnitId: 'x' }), 'unit-unknown'],
  ['moving nothing', of('move-divisions', { divisionIds: [], toUnitId: 'a-1' }), 'nothing-named'],
  ['moving an unknown division', of('move-divisions', { divisionIds: ['x'], toUnitId: 'a-1' }), 'division-unknown'],
  ['moving a division twice', of('move-divisions', { divisionIds: ['a-2', 'a-2'], toUnitId: 'a-1' }), 'ids-repeated'],
  ['moving across departments', of('move-divisions', { divisionIds: ['b-1'], toUnitId: 'a-1' }), 'cross-department'],
  ['moving to where it is', of('move-divisions', { divisionIds: ['a-1'], toUnitId: 'a-1' }), 'already-there'],
  [
    'moving an abolished one to where it went',
    of('move-divisions', { divisionIds: ['a-3'], toUnitId: 'a-2' }),
    'already-there',
  ],
  ['moving a protected division', of('move-divisions', { divisionIds: ['a-p'], toUnitId: 'a-1' }), 'unit-protected'],
  ['moving into a protected unit', of('move-divisions', { divisionIds: ['a-1'], toUnitId: 'a-p' }), 'unit-protected'],
  [
    'moving in a locked department',
    of('move-divisions', { divisionIds: ['closed-1'], toUnitId: 'closed-2' }),
    'department-locked',
  ],
  ['detaching nothing', of('detach-divisions', { divisionIds: [], unitId: 'n' }), 'nothing-named'],
  ['detaching an unknown division', of('detach-divisions', { divisionIds: ['x'], unitId: 'n' }), 'division-unknown'],
  ['detaching a division twice', of('detach-divisions', { divisionIds: ['a-1', 'a-1'], unitId: 'n' }), 'ids-repeated'],
  [
    'detaching across departments',
    of('detach-divisions', { divisionIds: ['a-1', 'b-1'], unitId: 'n' }),
    'cross-department',
  ],
  ['detaching to an id in use', of('detach-divisions', { divisionIds: ['a-1'], unitId: 'a-2' }), 'unit-id-taken'],
  [
    'detaching to an id of another department',
    of('detach-divisions', { divisionIds: ['a-1'], unitId: 'b-1' }),
    'unit-id-taken',
  ],
  ['detaching a protected division', of('detach-divisions', { divisionIds: ['a-p'], unitId: 'n' }), 'unit-protected'],
  [
    'detaching live and abolished together',
    of('detach-divisions', { divisionIds: ['a-1', 'a-3'], unitId: 'n' }),
    'abolished-mixed',
  ],
  [
    'detaching in a locked department',
    of('detach-divisions', { divisionIds: ['closed-1'], unitId: 'n' }),
    'department-locked',
  ],
  [
    'detaching under a name too long',
    of('detach-divisions', { divisionIds: ['a-1'], unitId: 'n', name: '处'.repeat(300) }),
    'name-too-long',
  ],
  [
    'creating in an unknown department',
    of('create-unit', { unitId: 'n', departmentId: 'x', name: '处', kind: '业务' }),
    'department-unknown',
  ],
  [
    'creating in a locked department',
    of('create-unit', { unitId: 'n', departmentId: 'closed', name: '处', kind: '业务' }),
    'department-locked',
  ],
  [
    'creating under an id in use',
    of('create-unit', { unitId: 'u-new', departmentId: 'a', name: '处', kind: '业务' }),
    'unit-id-taken',
  ],
  [
    'creating under the id of an abolished division',
    of('create-unit', { unitId: 'a-3', departmentId: 'a', name: '处', kind: '业务' }),
    'unit-id-taken',
  ],
  [
    'creating without a name',
    of('create-unit', { unitId: 'n', departmentId: 'a', name: '\u200B', kind: '业务' }),
    'name-empty',
  ],
  ['renaming an unknown unit', of('rename-unit', { unitId: 'x', name: '处' }), 'unit-unknown'],
  ['renaming to nothing', of('rename-unit', { unitId: 'a-1', name: '' }), 'name-empty'],
  [
    'renaming to three hundred characters',
    of('rename-unit', { unitId: 'a-1', name: '处'.repeat(300) }),
    'name-too-long',
  ],
  ['renaming to the same name', of('rename-unit', { unitId: 'a-1', name: ' a-1处 ' }), 'no-change'],
  ['renaming in a locked department', of('rename-unit', { unitId: 'closed-1', name: '处' }), 'department-locked'],
  ['setting the kind it has', of('set-unit-kind', { unitId: 'a-1', kind: '业务' }), 'no-change'],
  ['setting the kind of nobody', of('set-unit-kind', { unitId: 'x', kind: '业务' }), 'unit-unknown'],
  ['giving the reasons it has', of('set-reasons', { unitId: 'a-1', reasons: [] }), 'no-change'],
  ['giving reasons to nobody', of('set-reasons', { unitId: 'x', reasons: [] }), 'unit-unknown'],
  ['abolishing an unknown unit', of('abolish-unit', { unitId: 'x', intoUnitId: 'a-1', reasons: [] }), 'unit-unknown'],
  [
    'abolishing into an unknown unit',
    of('abolish-unit', { unitId: 'a-1', intoUnitId: 'x', reasons: [] }),
    'unit-unknown',
  ],
  ['abolishing into itself', of('abolish-unit', { unitId: 'a-1', intoUnitId: 'a-1', reasons: [] }), 'into-itself'],
  [
    'abolishing across departments',
    of('abolish-unit', { unitId: 'a-1', intoUnitId: 'b-1', reasons: [] }),
    'cross-department',
  ],
  [
    'abolishing without a destination',
    of('abolish-unit', { unitId: 'a-1', intoUnitId: null, reasons: [] }),
    'destination-missing',
  ],
  [
    'abolishing a protected unit',
    of('abolish-unit', { unitId: 'a-p', intoUnitId: 'a-1', reasons: [] }),
    'unit-protected',
  ],
  [
    'abolishing a protected unit into nowhere',
    of('abolish-unit', { unitId: 'a-p', intoUnitId: null, reasons: [] }),
    'unit-protected',
  ],
  [
    'abolishing in a locked department',
    of('abolish-unit', { unitId: 'closed-1', intoUnitId: 'closed-2', reasons: [] }),
    'department-locked',
  ],
  ['a target without its band', of('set-target', { departmentId: 'a', target: 30, band: null }), 'target-out-of-range'],
  [
    'no target for the whole plan',
    of('set-target', { departmentId: null, target: null, band: null }),
    'target-out-of-range',
  ],
  ['a target above a hundred', of('set-target', { departmentId: null, target: 101, band: 5 }), 'target-out-of-range'],
  ['the target it has', of('set-target', { departmentId: null, target: 30, band: 5 }), 'no-change'],
  ['following the plan when it does', of('set-target', { departmentId: 'a', target: null, band: null }), 'no-change'],
  ['a target for nobody', of('set-target', { departmentId: 'x', target: 30, band: 5 }), 'department-unknown'],
  [
    'leaving the scope without a reason',
    of('set-scope', { departmentId: 'a', inScope: false, reason: '  ' }),
    'reason-missing',
  ],
  [
    'leaving the scope with an endless reason',
    of('set-scope', { departmentId: 'a', inScope: false, reason: '因'.repeat(501) }),
    'reason-too-long',
  ],
  ['entering the scope it is in', of('set-scope', { departmentId: 'a', inScope: true, reason: null }), 'no-change'],
  ['a scope for nobody', of('set-scope', { departmentId: 'x', inScope: true, reason: null }), 'department-unknown'],
  ['an endless 说明', of('justify-deviation', { departmentId: 'a', reason: '因'.repeat(501) }), 'reason-too-long'],
  ['withdrawing a 说明 that is not there', of('justify-deviation', { departmentId: 'a', reason: '' }), 'no-change'],
  ['a 说明 for nobody', of('justify-deviation', { departmentId: 'x', reason: '因' }), 'department-unknown'],
  ['locking nobody', of('lock-department', { departmentId: 'x' }), 'department-unknown'],
  ['locking twice', of('lock-department', { departmentId: 'closed' }), 'department-locked'],
  ['unlocking what is open', of('unlock-department', { departmentId: 'a' }), 'department-not-locked'],
  ['unlocking nobody', of('unlock-department', { departmentId: 'x' }), 'department-unknown'],
  [
    'assisting in a duty that has ended',
    of('set-duty-role', { dutyId: 'b-1-d1', unitId: 'b-2', role: '配合' }),
    'duty-ended',
  ],
  ...['2027-02-29', '2027-02-30', '2027-04-31', '2100-02-29', '0000-00-00', '2027-13-01', '明年'].map(
    (until) =>
      [
        `deputies in transition until ${until}`,
        of('set-posts', { unitId: 'a-1', seats: { chief: 1, deputy: 0, transitional: { deputies: 1, until } } }),
        'date-invalid',
      ] as const,
  ),
  [
    'an endless text block',
    of('set-passage', { departmentId: null, passage: '必要性', text: '字'.repeat(4_001) }),
    'passage-too-long',
  ],
  [
    'clearing a text block that is not there',
    of('set-passage', { departmentId: 'a', passage: '必要性', text: ' \n ' }),
    'no-change',
  ],
  [
    'a text block for nobody',
    of('set-passage', { departmentId: 'x', passage: '必要性', text: '字' }),
    'department-unknown',
  ],
  [
    'a text block in a locked department',
    of('set-passage', { departmentId: 'closed', passage: '必要性', text: '字' }),
    'department-locked',
  ],
  ['putting nothing aside', of('park-divisions', { divisionIds: [], note: '意见不一' }), 'nothing-named'],
  ['putting aside without a note', of('park-divisions', { divisionIds: ['a-1'], note: ' ' }), 'note-missing'],
  [
    'putting aside with an endless note',
    of('park-divisions', { divisionIds: ['a-1'], note: '因'.repeat(501) }),
    'reason-too-long',
  ],
  [
    'putting an unknown division aside',
    of('park-divisions', { divisionIds: ['x'], note: '意见不一' }),
    'division-unknown',
  ],
  [
    'putting divisions of two departments aside',
    of('park-divisions', { divisionIds: ['a-1', 'b-1'], note: '意见不一' }),
    'cross-department',
  ],
  [
    'putting aside in a locked department',
    of('park-divisions', { divisionIds: ['closed-1'], note: '意见不一' }),
    'department-locked',
  ],
  [
    'settling what is not put aside',
    of('settle-divisions', { divisionIds: ['a-1'], decision: '单设' }),
    'division-not-parked',
  ],
  ['putting aside with the same note', of('park-divisions', { divisionIds: ['b-1'], note: '意见不一 ' }), 'no-change'],
  [
    'undoing with a step that does not hold',
    of('undo', { seq: 1, restores: [merge('a-1', 'a-2'), merge('a-1', 'a-2')] }),
    'unit-unknown',
  ],
];

describe('refusals', () => {
  it.each(REFUSALS)('%s is refused', (_title, refused, code) => {
    expect(checkCommand(structure, refused)?.code).toBe(code);
  });
});
