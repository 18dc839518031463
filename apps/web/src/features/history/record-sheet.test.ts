import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { merge, plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { recordSheet } from './record-sheet.ts';
import { emptyChunk, extendChunk } from './record/chunk.ts';
import { namelessText } from '@dachushi/history/step-words.ts';
import { takenBack } from '@dachushi/history/taken-back.ts';

const start = structureOf(plainDepartment('a', 5), plainDepartment('b', 4));

function entry(seq: number, { type, payload }: Command, undoes?: number): LogEntry {
  const who = { clientId: 'c', actor: 'p-12ab34', time: '2026-11-22T06:00:00.000Z' };
  return { seq, commandId: `k${seq}`, ...who, type, v: 1, payload, hash: `h${seq}`, ...(undoes ? { undoes } : {}) };
}

const rename = command('rename-unit', { unitId: 'a-1' as UnitId, name: '=1+1' });
const restores = [command('rename-unit', { unitId: 'a-1' as UnitId, name: 'a-1处' })];
const { steps } = extendChunk(emptyChunk(0, start), [
  entry(1, merge('a-1', 'a-2')),
  entry(2, rename),
  entry(3, command('undo', { seq: 2, restores }), 2),
  entry(
    4,
    command('group', {
      title: 'restore-step 0',
      commands: [command('justify-deviation', { departmentId: 'b' as DepartmentId, reason: '业务特殊' })],
    }),
  ),
  { ...entry(5, command('undo', { seq: 1, restores: [], reason: '没有议定' }), 1), reason: '没有议定' },
]);

const sheetOf = (language: 'zh-CN' | 'en') =>
  recordSheet({
    title: '测试方案',
    steps,
    takenBack: takenBack(steps.map((step) => step.entry)),
    structure: start,
    who: (actor) => namelessText(actor, 'zh-CN'),
    now: new Date('2026-11-22T08:00:00.000Z'),
    language,
  });
const sheet = sheetOf('zh-CN');
const line = (seq: number) => sheet[2 + seq] ?? [];

it('every step has its person, its act with the names of its time, and the ratios before and after with their base', () => {
  expect(line(1).slice(2, 5)).toEqual([namelessText('p-12ab34', 'zh-CN'), '机构调整', '合并“a-2处”到“a-1处”']);
  expect(line(1).slice(9, 12)).toEqual(['0.00', '11.11', ' 1/9']);
  expect(line(1).slice(15, 18)).toEqual(['0.00', '10.00', ' 20.00%/2']);
});

it('an undo names the step it took back, and that step names the undo', () => {
  expect(line(3)[4]).toBe('撤回第 2 步：“a-1处”更名为“=1+1”');
  expect(line(2)[8]).toBe('已由第 3 步撤回');
});

it('a colleague’s step that was 回退 is called so on both sides, in both languages', () => {
  expect(line(5)[4]).toBe('回退第 1 步：合并“a-2处”到“a-1处”');
  expect(line(1)[8]).toBe('已由第 5 步回退');
  expect(sheetOf('en')[3]?.[8]).toBe('reverted by step 5');
  expect(steps.at(-1)?.what['zh-CN']).toBe('回退第 1 步');
});

it('a group lists what it is made of and the reasons given in it', () => {
  expect(line(4)[4]).toBe('恢复到起点');
  expect(line(4).slice(5, 8)).toEqual(['“市b局”偏离说明', '市b局', '业务特殊']);
});

it('below stand definitions, base date, counting basis and the version', () => {
  const below = new Map(sheet.slice(8).map(([name, said]) => [name, said]));
  expect(below.get('现状基准日期')).toBe('2026-01-01');
  expect(below.get('方案版本')).toBe('第 5 步，校验 h5');
});
