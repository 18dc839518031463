import type { Baseline } from '@dachushi/domain/baseline.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { expect, test } from 'vitest';
import { baselineChanges } from './baseline-changes.ts';
import { matchDivisions } from './match-divisions.ts';

/** `甲局: 办公室 人事处` a line. */
function baseline(...lines: readonly string[]): Baseline {
  const departments = lines.map((line, at) => {
    const [name = '', rest = ''] = line.split(': ');
    const divisions = rest.split(' ').map((division, n) => ({ id: `${at}-${n}`, name: division }));
    return { id: `d${at}`, name, divisions };
  });
  return BASELINE_SCHEMA.parse({ title: '现状', baseDate: '2026-01-01', departments });
}

const fates = (before: Baseline, after: Baseline) =>
  matchDivisions(before, after).divisions.map(
    (pair) => `${pair.how} ${pair.before.division.name}→${pair.after.division.name}`,
  );

test('the same file again changes nothing', () => {
  const same = baseline('甲局: 办公室 人事处', '乙局: 办公室 业务处');
  expect(baselineChanges(same, same)).toMatchObject({
    new: [],
    gone: [],
    renamed: [],
    moved: [],
    changed: [],
    same: 4,
  });
});

test('办公室 of a department that is gone is never taken for that of another', () => {
  const before = baseline('甲局: 办公室 人事处', '乙局: 办公室 科技处');
  const changes = baselineChanges(before, baseline('甲局: 办公室 人事处', '丙局: 办公室 档案处'));
  expect(changes.goneDepartments).toEqual(['乙局']);
  expect(changes.newDepartments).toEqual(['丙局']);
  expect(changes.moved).toEqual([]);
});

test('a department under a new name keeps its divisions', () => {
  const before = baseline('市卫生局: 办公室 医政处 疾控处 规财处');
  const after = baseline('市卫生健康委员会: 办公室 医政处 疾控处 规财处 老龄处');
  const changes = baselineChanges(before, after);
  expect(changes.renamedDepartments).toEqual([{ before: '市卫生局', after: '市卫生健康委员会' }]);
  expect(changes.new.map(({ name }) => name)).toEqual(['老龄处']);
  expect(changes.same).toBe(4);
});

test('the most alike name is the renamed one, and each is taken once', () => {
  const before = baseline('甲局: 基础教育一处 职业教育处');
  expect(fates(before, baseline('甲局: 基础教育处 职业与成人教育处'))).toEqual([
    'renamed 基础教育一处→基础教育处',
    'renamed 职业教育处→职业与成人教育处',
  ]);
  expect(fates(baseline('甲局: 审批一处'), baseline('甲局: 财务处'))).toEqual([]);
});
