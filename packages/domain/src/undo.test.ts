import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { command } from './command.ts';
import type { Command, CommandType, PayloadOf } from './command.ts';
import { DEFAULT_POLICY } from './policy-presets.ts';
import { stateHash } from './state-hash.ts';
import type { Structure } from './structure.ts';
import { department, division, merge, plainDepartment, play, structureOf } from './testing/builders.ts';
import { resolveUndo } from './undo.ts';

const of = <T extends CommandType>(type: T, values: object): Command => command(type, values as PayloadOf<T>);
const start = structureOf(plainDepartment('a', 5), plainDepartment('b', 3));
const hash = (structure: Structure): string => stateHash(structure, (text) => text);

function undoOf(before: Structure, target: Command, now?: Structure): ReturnType<typeof resolveUndo> {
  const after = applyCommand(before, target);
  return resolveUndo({ before, after, now: now ?? after, target, seq: 7 });
}

function resolved(answer: ReturnType<typeof resolveUndo>): Command {
  if ('rejection' in answer) throw new Error(answer.rejection.code);
  return answer.command;
}

describe('resolveUndo', () => {
  it('leads back to the structure before', () => {
    const before = play(start, merge('a-1', 'a-2'));
    const target = merge('a-3', 'a-1');
    const back = applyCommand(applyCommand(before, target), resolved(undoOf(before, target)));
    expect(hash(back)).toBe(hash(before));
  });

  it('is redone by undoing the undo', () => {
    const target = of('abolish-unit', { unitId: 'a-2', intoUnitId: 'a-1', reasons: ['职能单一'] });
    const after = applyCommand(start, target);
    const undo = resolved(undoOf(start, target));
    const undone = applyCommand(after, undo);
    const redo = resolved(resolveUndo({ before: after, after: undone, now: undone, target: undo, seq: 8 }));
    expect(hash(applyCommand(undone, redo))).toBe(hash(after));
  });

  it('lets changes elsewhere stand', () => {
    const target = merge('a-1', 'a-2');
    const now = play(start, target, merge('b-1', 'b-2'), of('rename-unit', { unitId: 'a-4', name: '新名处' }));
    const back = applyCommand(now, resolved(undoOf(start, target, now)));
    expect(hash(back)).toBe(
      hash(play(start, merge('b-1', 'b-2'), of('rename-unit', { unitId: 'a-4', name: '新名处' }))),
    );
  });

  it('refuses to overwrite what somebody changed since, and says where', () => {
    const target = merge('a-1', 'a-2');
    const now = play(start, target, of('rename-unit', { unitId: 'a-1', name: '新名处' }));
    expect(undoOf(start, target, now)).toMatchObject({
      rejection: { code: 'undo-conflict', detail: { seq: 7, ids: ['a-1'] } },
      changed: [{ place: { kind: 'unit', id: 'a-1' } }],
    });
  });

  it('ends what was ended in a department although a colleague decided something else there since', () => {
    const target = of('lapse-duty', { dutyIds: ['a-1-d1'], documentNo: '' });
    const others = [
      of('waive-finding', {
        departmentId: 'a',
        ruleId: 'micro-unit',
        subjectIds: ['a-2'],
        reason: '情况特殊，另行研究',
      }),
      of('lapse-duty', { dutyIds: ['a-2-d1'], documentNo: '编发〔2026〕1号' }),
      of('set-target', { departmentId: 'a', target: 20, band: 5 }),
      of('rename-unit', { unitId: 'a-1', name: '新名处' }),
    ];
    const now = play(start, target, ...others);
    expect(hash(applyCommand(now, resolved(undoOf(start, target, now))))).toBe(hash(play(start, ...others)));
  });

  it('moves one duty back although another one came to the same unit since', () => {
    const target = of('move-duty', { dutyIds: ['a-1-d1'], toUnitId: 'a-3' });
    const other = of('move-duty', { dutyIds: ['a-2-d1'], toUnitId: 'a-3' });
    const now = play(start, target, other);
    expect(hash(applyCommand(now, resolved(undoOf(start, target, now))))).toBe(hash(play(start, other)));
  });

  it('refuses where the very same thing was decided again, and names the part', () => {
    const target = of('lapse-duty', { dutyIds: ['a-1-d1'], documentNo: '' });
    const now = play(start, target, of('lapse-duty', { dutyIds: ['a-1-d1'], documentNo: '编发〔2026〕1号' }));
    expect(undoOf(start, target, now)).toMatchObject({
      rejection: { code: 'undo-conflict', detail: { ids: ['a'] } },
      changed: [{ place: { kind: 'department', id: 'a' }, name: 'lapsedDuties a-1-d1' }],
    });
  });

  it('tells the plan’s target and its policy apart', () => {
    const target = of('set-target', { departmentId: null, target: 20, band: 5 });
    const policy = of('set-policy', { policy: { ...DEFAULT_POLICY, minimumStaff: 4 } });
    const now = play(start, target, policy);
    expect(hash(applyCommand(now, resolved(undoOf(start, target, now))))).toBe(hash(play(start, policy)));
  });

  it('does not overwrite either when a unit bears the id of its department or the word for the plan', () => {
    const twins = structureOf(department('a', [division('a'), division('plan')]));
    for (const unitId of ['a', 'plan']) {
      const target = of('rename-unit', { unitId, name: '先改处' });
      const now = play(twins, target, of('rename-unit', { unitId, name: '后改处' }));
      expect(undoOf(twins, target, now)).toMatchObject({
        rejection: { code: 'undo-conflict', detail: { ids: [unitId] } },
      });
    }
  });

  it('gives a division its long name back', () => {
    const long = structureOf(department('a', [division('a-1', { name: '长'.repeat(90) }), division('a-2')]));
    for (const target of [merge('a-2', 'a-1'), of('rename-unit', { unitId: 'a-1', name: '短处' })]) {
      const back = applyCommand(applyCommand(long, target), resolved(undoOf(long, target)));
      expect(hash(back)).toBe(hash(long));
    }
  });

  it('leads back to a scope that the baseline states with blanks or an idle reason', () => {
    const scoped = structureOf(
      department('a', [division('a-1')], { inScope: true, exemptReason: '原说明' }),
      department('b', [division('b-1')], { inScope: false, exemptReason: ' 不涉改 ' }),
    );
    const steps = [
      { departmentId: 'a', inScope: false, reason: '另行改革' },
      { departmentId: 'b', inScope: true, reason: null },
    ];
    for (const target of steps.map((step) => of('set-scope', step))) {
      const back = applyCommand(applyCommand(scoped, target), resolved(undoOf(scoped, target)));
      expect(hash(back)).toBe(hash(scoped));
    }
  });

  it('refuses while the department is locked', () => {
    const target = merge('a-1', 'a-2');
    const now = play(start, target, of('lock-department', { departmentId: 'a' }));
    expect(undoOf(start, target, now)).toMatchObject({ rejection: { code: 'department-locked' } });
  });

  it('knows when the plan’s target was set again', () => {
    const target = of('set-target', { departmentId: null, target: 20, band: 5 });
    const now = play(start, target, of('set-target', { departmentId: null, target: 25, band: 5 }));
    expect(undoOf(start, target, now)).toMatchObject({
      rejection: { code: 'undo-conflict', detail: { ids: ['plan'] } },
    });
  });
});
