import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { merge, plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { isFiltered, NO_FILTER, stepFits } from './filter-steps.ts';
import type { StepFilter } from './filter-steps.ts';
import { followEntry, standOn } from './follow-steps.ts';
import type { Step } from './step.ts';

const commands = [
  merge('a-1', 'a-2'),
  command('rename-unit', { unitId: 'b-1' as UnitId, name: '综合处' }),
  command('justify-deviation', { departmentId: 'a' as DepartmentId, reason: '业务特殊' }),
  command('undo', { seq: 2, restores: [command('rename-unit', { unitId: 'b-1' as UnitId, name: 'b-1处' })] }),
];
const steps: Step[] = [];
let standing = standOn(structureOf(plainDepartment('a', 4), plainDepartment('b', 3)));
commands.forEach(({ type, payload }, at) => {
  const told = { commandId: `k${at}`, clientId: 'c', actor: `p-${at % 2}`, time: `2026-11-2${at + 1}T06:00:00.000Z` };
  const entry: LogEntry = { seq: at + 1, ...told, type, v: 1, payload, ...(type === 'undo' ? { undoes: 2 } : {}) };
  const { step, next } = followEntry(standing, entry);
  steps.push(step);
  standing = next;
});

const found = (filter: Partial<StepFilter>) =>
  steps
    .filter(stepFits({ ...NO_FILTER, ...filter }, { language: 'zh-CN', stepOf: (seq) => steps[seq - 1] }))
    .map(({ seq }) => seq);

test.each<[string, Partial<StepFilter>, readonly number[]]>([
  ['nothing asked finds all', {}, [1, 2, 3, 4]],
  ['a person', { actor: 'p-1' }, [2, 4]],
  ['a department', { departmentId: 'a' as DepartmentId }, [1, 3]],
  ['a unit that grew', { unitId: 'a-1' as UnitId }, [1]],
  ['a unit that went', { unitId: 'a-2' as UnitId }, [1]],
  ['a unit renamed and called back', { unitId: 'b-1' as UnitId }, [2, 4]],
  ['a kind', { act: 'undo' }, [4]],
  ['a word of what was done, also of what was taken back', { text: '综合处' }, [2, 4]],
  ['a word of why', { text: '业务特殊' }, [3]],
  [
    'a stretch of time, its end not included',
    { from: '2026-11-22T00:00:00.000Z', until: '2026-11-24T06:00:00.000Z' },
    [2, 3],
  ],
  ['what came after a step', { since: 2 }, [3, 4]],
  ['several at once', { actor: 'p-0', text: '合并' }, [1]],
])('%s', (_, filter, seqs) => {
  expect(found(filter)).toEqual(seqs);
});

test('blanks alone ask nothing', () => {
  expect(isFiltered({ ...NO_FILTER, text: '  ' })).toBe(false);
  expect(isFiltered({ ...NO_FILTER, since: 0 })).toBe(true);
});
