import { expect, it } from 'vitest';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { REJECTION_CODES } from '@dachushi/domain/rejection.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { problemText } from './problem-text.ts';
import { rejectionText } from './rejection-text.ts';

const names: Readonly<Record<string, string>> = { u1: '办公室', u2: '人事处', d1: '财务处', zj: '市住房和城乡建设局' };
const nameOf = (id: string) => names[id];
const unit = (id: string) => id as UnitId;

it.each(['zh-CN', 'en'] as const)('every refusal has its own whole sentence in %s', (language) => {
  const sentences = REJECTION_CODES.map((code) =>
    rejectionText({ code, detail: { unitId: 'u1', longest: 500 } }, { language, nameOf }),
  );
  expect(new Set(sentences).size).toBe(REJECTION_CODES.length);
  for (const sentence of sentences)
    expect(sentence).toMatch(language === 'en' ? /^[^\u4e00-\u9fff]*(“[^”]*”[^\u4e00-\u9fff]*)?\.$/ : /。$/);
});

it('a refusal names what it is about, by its own name or by its id', () => {
  const words = { language: 'zh-CN', nameOf } as const;
  expect(rejectionText({ code: 'unit-protected', detail: { name: '机关党委' } }, words)).toContain(
    '“机关党委”按党内法规',
  );
  expect(rejectionText({ code: 'department-locked', detail: { departmentId: 'zj' } }, words)).toBe(
    '“市住房和城乡建设局”已锁定。如需修改，请先解锁。',
  );
  expect(rejectionText({ code: 'undo-conflict', detail: { seq: 3, ids: ['gone', 'u2'] } }, words)).toMatch(
    /^“人事处”之后又被改动/,
  );
  expect(rejectionText({ code: 'unit-unknown', detail: { unitId: 'gone' } }, words)).toMatch(/^机构已不在方案中/);
});

it('a code that is not known gets a sentence, never itself', () => {
  for (const code of ['toString', '__proto__', 'http-418', 'constructor']) {
    expect(problemText(code, 'zh-CN')).toBe(problemText('unexpected', 'zh-CN'));
    expect(rejectionText({ code, detail: {} }, { language: 'en' })).toBe(problemText('unexpected', 'en'));
  }
  expect(rejectionText({ code: 'storage_full', detail: {} }, { language: 'en' })).toMatch(/disk is full/);
  expect(problemText('plan_damaged', 'zh-CN')).toMatch(/^本方案的记录与校验值不符/);
});

it.each([
  [
    command('merge-units', { unitIds: [unit('u2'), unit('u3'), unit('u4')], intoUnitId: unit('u1'), reasons: [] }),
    '合并 3 个处室到“办公室”',
    'Merged 3 divisions into “办公室”',
  ],
  [
    command('merge-units', { unitIds: [unit('u2')], intoUnitId: unit('u1'), name: '综合处', reasons: [] }),
    '合并“人事处”到“办公室”，定名“综合处”',
    'Merged “人事处” into “办公室”, named “综合处”',
  ],
  [
    command('move-divisions', { divisionIds: ['d1' as DivisionId], toUnitId: unit('u1') }),
    '移入“财务处”到“办公室”',
    'Moved “财务处” to “办公室”',
  ],
  [
    command('detach-divisions', { divisionIds: ['d1' as DivisionId], unitId: unit('u9') }),
    '拆出“财务处”',
    'Separated “财务处”',
  ],
  [
    command('abolish-unit', { unitId: unit('u2'), intoUnitId: unit('u1'), reasons: [] }),
    '撤销“人事处”，职责归“办公室”',
    'Abolished “人事处”, duties to “办公室”',
  ],
  [command('set-unit-kind', { unitId: unit('u2'), kind: '监管' }), '“人事处”改为监管', 'Set “人事处” to Supervision'],
  [command('set-target', { departmentId: null, target: 30, band: 5 }), '全市目标 30% ± 5', 'City target 30% ± 5'],
  [
    command('set-target', { departmentId: 'zj' as DepartmentId, target: null, band: null }),
    '“市住房和城乡建设局”目标随全市',
    '“市住房和城乡建设局” follows the city target',
  ],
  [
    command('lock-department', { departmentId: 'zj' as DepartmentId }),
    '锁定“市住房和城乡建设局”',
    'Locked “市住房和城乡建设局”',
  ],
])('a command says what it did (%#)', (done, zh, en) => {
  expect(commandText(done, { language: 'zh-CN', nameOf })).toBe(zh);
  expect(commandText(done, { language: 'en', nameOf })).toBe(en);
});

it('commands on ledgers are said in words of their own in both languages', () => {
  const group = command('group', { title: 'concentrate-approvals', commands: [] });
  expect(commandText(group, { language: 'zh-CN', nameOf })).toBe('审批事项集中到行政审批办公室（0 步一并办理）');
  expect(commandText(group, { language: 'en', nameOf })).toMatch(/^Approvals into one approval office/);
  const transfer = command('transfer-establishment', {
    from: { unitId: unit('u1') },
    to: { departmentId: 'zj' as DepartmentId },
    kind: '行政',
    amount: 2,
  });
  expect(commandText(transfer, { language: 'zh-CN', nameOf })).toBe(
    '行政编制 2 名由“办公室”划到“市住房和城乡建设局”待分配',
  );
  const u1 = unit('u1');
  const each: readonly Command[] = [
    command('move-duty', { dutyIds: [], toUnitId: u1 }),
    command('lapse-duty', { dutyIds: [], documentNo: '' }),
    command('set-duty-role', { dutyId: 'x' as never, unitId: u1, role: '配合' }),
    command('assign-item', { itemIds: [], role: '监管', unitId: null }),
    command('set-item-status', { itemIds: [], status: '下放', documentNo: '' }),
    command('set-item-terms', { terms: [] }),
    command('set-posts', { unitId: u1, seats: null }),
    command('assign-specialist', { departmentId: 'zj' as DepartmentId, specialistIds: [], areas: [] }),
    command('withdraw-specialist', { departmentId: 'zj' as DepartmentId, specialistIds: [] }),
    command('waive-finding', { departmentId: 'zj' as DepartmentId, ruleId: 'r', subjectIds: [], reason: null }),
    command('set-policy', { policy: null }),
    command('set-passage', { departmentId: null, passage: '必要性', text: '职责交叉。' }),
    command('set-passage', { departmentId: 'zj' as DepartmentId, passage: '实施步骤', text: null }),
    command('park-divisions', { divisionIds: ['d1' as DivisionId], note: '意见不一' }),
    command('settle-divisions', { divisionIds: ['d1' as DivisionId], decision: '' }),
    command('settle-divisions', { divisionIds: ['d1' as DivisionId], decision: '单设' }),
  ];
  const said = each.map((one) => commandText(one, { language: 'en', nameOf }));
  expect(new Set(said).size).toBe(each.length);
  expect(said).not.toContain('Undid a step');
});
