import { assess } from '@dachushi/domain/assess.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import { asCsv, asTsv } from '../../lib/csv.ts';
import { ratioRows } from './ratio-rows.ts';
import { ratioSheet } from './ratio-sheet.ts';

const plan = play(
  structureOf(
    plainDepartment('a', 7, { name: '=HYPERLINK("x")' }),
    plainDepartment('b', 3, { name: '乙局，“分局”' }),
    plainDepartment('c', 4, { inScope: false, exemptReason: '不涉改' }),
  ),
  merge('a-1', 'a-2', 'a-3'),
  command('justify-deviation', { departmentId: 'b' as DepartmentId, reason: '第一行\n\t+第二行' }),
);
const assessment = assess(plan);
const sheet = ratioSheet({
  title: '方案',
  rows: ratioRows(plan, assessment),
  assessment,
  countingBasis: '机关党委列入总数',
  notice: '示意数据',
  language: 'zh-CN',
});

describe('the table as a sheet', () => {
  test('a name that looks like a formula stays a text', () => {
    expect(sheet[2]?.[1]).toBe('\'=HYPERLINK("x")');
    expect(asCsv(sheet)).toContain('"\'=HYPERLINK(""x"")"');
  });

  test('typed line breaks and tabs cannot break the rows', () => {
    expect(asTsv(sheet).split('\r\n')).toHaveLength(sheet.length);
    expect(sheet[3]?.[8]).toBe('第一行 +第二行');
  });

  test('the total is from raw counts and every ratio has its definition and base', () => {
    expect(sheet[5]).toEqual(['', '合计（全部 3 个部门，由原始数相加）', 14, 12, 2, '14.29']);
    const lines = asTsv(sheet);
    expect(lines).toContain('① 总体\t减少数之和 ÷ 全部原有处室\t2/14\t14.29%');
    expect(lines).toContain('② 纳入范围\t减少数之和 ÷ 涉改部门原有处室\t2/10\t20.00%');
    expect(lines).toContain('③ 部门平均\t各涉改部门精简率的算术平均\t28.57%/2\t14.29%');
  });

  test('counting basis and warning leave with the figures', () => {
    expect(asTsv(sheet)).toContain('口径说明\t机关党委列入总数');
    expect(asTsv(sheet)).toContain('示意数据');
  });

  test('the file begins with a byte-order mark', () => {
    expect(asCsv(sheet).charCodeAt(0)).toBe(0xfeff);
  });
});
