import { assess } from '@dachushi/domain/assess.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { department, division, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { findingsSheet } from './findings-sheet.ts';
import { foundRows } from './found-rows.ts';

const source = () => {
  const start = structureOf(department('a', [division('a-1'), division('a-2', { temporary: {}, name: '=1+1办' })]));
  const structure = play(
    start,
    command('waive-finding', {
      departmentId: 'a' as DepartmentId,
      ruleId: 'temporary-kept',
      subjectIds: ['a-2'],
      reason: '@过渡期至年底',
    }),
  );
  const rows = foundRows(assess(structure));
  return { title: '方案', rows, structure, seq: 7, now: new Date(2026, 10, 22, 9, 5), language: 'zh-CN' as const };
};

it('the list holds every finding, the waived ones with their reasons, and nothing typed becomes a formula', () => {
  const sheet = findingsSheet(source());
  const waived = sheet.find((row) => row[1] === '已说明保留');
  expect(waived?.[3]).toBe('阶段性处室仍保留');
  expect(waived?.[5]).toBe("'=1+1办");
  expect(waived?.at(-1)).toBe("'@过渡期至年底");
});

it('below the list stand totals, base date, plan version and time', () => {
  const said = findingsSheet(source()).map((row) => row.join(' '));
  expect(said).toContain('方案版本 第 7 步');
  expect(said).toContain('导出时间 2026年11月22日 09:05');
  expect(said.some((line) => line.startsWith('合计 待处理'))).toBe(true);
  expect(said.some((line) => line.startsWith('基准日 '))).toBe(true);
});
