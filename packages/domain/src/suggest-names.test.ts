import { describe, expect, test } from 'vitest';
import { joinNames, suggestNames } from './suggest-names.ts';
import { structureFromBaseline } from './initial-structure.ts';
import { indexBaseline } from './baseline.ts';
import { NO_ESTABLISHMENT } from './establishment.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import { nameProblem } from './name.ts';

describe('joined names', () => {
  test.each([
    ['综合计划处', '计划财务处', '综合计划财务处'],
    ['计划财务处', '综合计划处', '综合计划财务处'],
    ['建筑市场监管处', '工程质量监管处', '建筑市场和工程质量监管处'],
    ['工程质量安全处', '工程造价处', '工程质量安全和造价处'],
    ['人事处', '离退休干部处', '人事和离退休干部处'],
    ['办公室', '行政处', null],
    ['信访办公室', '信访处', null],
    ['城市基础设施建设管理处', '轨道交通建设协调处', null],
  ])('%s + %s → %s', (a, b, joined) => {
    expect(joinNames(a, b)).toBe(joined);
  });
});

function mergedUnit(name: string, sources: readonly string[]) {
  const departmentId = 'd' as DepartmentId;
  const divisions = sources.map((source, at) => ({
    id: `d-${at + 1}` as DivisionId,
    name: source,
    kind: '业务' as const,
    duties: [],
    establishment: NO_ESTABLISHMENT,
    posts: { chief: 1, deputy: 0 },
    counted: true,
    protected: false,
    temporary: null,
  }));
  const baseline = {
    title: '示意',
    baseDate: '2015-12-31',
    source: '示意',
    countingBasis: '全部计入',
    notice: null,
    departments: [
      {
        id: departmentId,
        name: '市建委',
        category: '工作部门',
        inScope: true,
        exemptReason: null,
        divisions,
        items: [],
      },
    ],
  };
  const structure = structureFromBaseline(indexBaseline(baseline).index);
  const [first] = structure.departments.get(departmentId)!.units;
  return { structure, unit: { ...first!, id: 'd-1' as UnitId, name, divisionIds: divisions.map((each) => each.id) } };
}

describe('suggestions for a unit', () => {
  test('its own name comes first, so that leaving the suggestion alone changes nothing', () => {
    const { structure, unit } = mergedUnit('工程质量安全处', ['工程质量安全处', '消防和抗震处']);
    expect(suggestNames(structure, unit)).toEqual(['工程质量安全处', '消防和抗震处', '工程质量安全和消防和抗震处']);
  });
  test('there are at most five, each once and each a valid name, however many sources', () => {
    const { structure, unit } = mergedUnit('办公室', [
      '办公室',
      '行政处',
      '信访处',
      '财务处',
      '保卫处',
      '后勤处',
      '督查处',
      '办公室',
    ]);
    const names = suggestNames(structure, unit);
    expect(names).toHaveLength(5);
    expect(new Set(names).size).toBe(5);
    expect(names.map(nameProblem)).toEqual([null, null, null, null, null]);
  });
  test('a joined name is offered even when the sources alone would fill the list', () => {
    const { structure, unit } = mergedUnit('综合计划处', [
      '综合计划处',
      '计划财务处',
      '人事处',
      '信访处',
      '统计处',
      '审计处',
    ]);
    expect(suggestNames(structure, unit)).toContain('综合计划财务处');
  });
});
