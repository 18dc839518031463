import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { comparisonXlsx } from '@dachushi/exchange/papers/comparison-xlsx.ts';
import { expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.ts';

const structure = play(structureOf(plainDepartment('a', 9), plainDepartment('b', 4)), merge('a-1', 'a-2', 'a-3'));
const provenance = { planId: 'p', epoch: 'e', seq: 1, stateHash: '0'.repeat(64), time: '2026-01-01T00:00:00Z' };

test('the sheets are shown with their names, results of formulas, merged heads and every unit', async () => {
  const bytes = comparisonXlsx({ structure, planTitle: '方案', departmentId: null, provenance });
  const sheets = await readWorkbook(new Uint8Array(bytes));
  expect(sheets.map(({ name }) => name)).toEqual(['汇总表', '对照表', '说明']);
  const texts = sheets.map(({ rows }) => rows.flat().map(({ text }) => text));
  expect(texts[0]).toContain('15.38%');
  for (const name of ['a-4处', 'b-4处']) expect(texts[1]).toContain(name);
  const heads = sheets[1]!.rows.flat();
  expect(heads.find(({ text }) => text === '职数')).toMatchObject({ columns: 2, look: { strong: true, lines: true } });
  expect(heads.find(({ look }) => look.title)?.text).toBe('改革前后对照表');
});
