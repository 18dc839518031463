import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { expect, it } from 'vitest';
import { eventsOf } from './finding-events.ts';

const departmentId = 'a' as DepartmentId;
const about = { ruleId: 'micro-unit', departmentId, subjectIds: ['a-1'] };
const waive = (reason: string | null, subjectIds = ['a-1']) =>
  command('waive-finding', { departmentId, ruleId: 'micro-unit', subjectIds, reason });
const entry = (seq: number, done: Command): LogEntry => ({
  ...done,
  seq,
  actor: `p-${seq}`,
  time: '2026-11-22T10:00:00.000Z',
  clientId: 'c',
  commandId: `c-${seq}`,
});

it('tells who gave a reason, also as one of several, and who took it back', () => {
  const log = [
    entry(1, waive('另有规定，暂予保留')),
    entry(2, waive('别的机构', ['a-2'])),
    entry(3, command('undo', { seq: 1, restores: [waive(null)] })),
    entry(4, command('group', { title: 'waive-findings', commands: [waive('甲', ['a-3']), waive('统一说明')] })),
  ];
  expect(eventsOf(log, about).map(({ actor, reason }) => [actor, reason])).toEqual([
    ['p-1', '另有规定，暂予保留'],
    ['p-3', null],
    ['p-4', '统一说明'],
  ]);
});

it('a deviation from the band stands by the reason of its department', () => {
  const log = [entry(1, command('justify-deviation', { departmentId, reason: '试点先行' }))];
  expect(eventsOf(log, { ...about, ruleId: 'ratio-outside-band' })).toMatchObject([{ reason: '试点先行' }]);
  expect(eventsOf(log, about)).toEqual([]);
});
