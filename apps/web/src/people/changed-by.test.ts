import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { expect, test } from 'vitest';
import { idsIn, whoChanged } from './changed-by.ts';

const entry = (seq: number, actor: string, payload: unknown) => ({ seq, actor, payload }) as LogEntry;

test('who changed what a refused step is about is the last other person whose step names the same', () => {
  const entries = [
    entry(1, 'li', { unitIds: ['u1'], intoUnitId: 'u2' }),
    entry(2, 'wang', { unitId: 'u1', name: '办公室' }),
    entry(3, 'me', { unitId: 'u1', name: '综合处' }),
    entry(4, 'zhao', { unitId: 'u9', name: 'u1' }),
  ];
  expect(whoChanged({ entries }, { payload: { unitId: 'u1' }, me: 'me' })?.actor).toBe('wang');
  expect(whoChanged({ entries }, { payload: { divisionIds: ['u2'] }, me: 'me' })?.actor).toBe('li');
  expect(whoChanged({ entries }, { payload: { unitId: 'u5' }, me: 'me' })).toBeNull();
});

test('ids are found in steps of several steps too, names are none', () => {
  const group = { commands: [{ type: 'rename-unit', payload: { unitId: 'u1', name: 'u2' } }] };
  expect([...idsIn(group)]).toEqual(['u1']);
});
