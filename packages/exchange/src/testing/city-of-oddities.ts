import type { Baseline } from '@dachushi/domain/baseline.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';

/** Everything a baseline may hold that a spreadsheet likes to spoil. */
export const CITY_OF_ODDITIES: Baseline = BASELINE_SCHEMA.parse({
  title: '某市（示意）',
  baseDate: '2026-01-31',
  source: '',
  countingBasis: '机关党委列入总数',
  notice: '示意数据 <不得作为真实数据>',
  departments: [
    {
      id: '007',
      name: '市教育局',
      category: '工作部门',
      divisionRank: '处级',
      divisions: [
        {
          id: '001001',
          name: '=办公室',
          kind: '综合管理',
          establishment: { 行政: 6, 工勤: 1 },
          actualStaff: 6,
          posts: { chief: 1, deputy: 2 },
        },
        {
          id: '123456789012345678',
          name: '基础教育处（加挂督导室牌子）',
          duties: ['一；二', { id: 'zz', text: '负责审核', object: '资质', action: '审核' }],
        },
        { id: 'x.3', name: 'A  B处', duties: ['第一条', '第二条 _x000D_'], counted: false, protected: true },
        { id: 'x.4', name: '专项办公室', temporary: { until: '2027-06-30', documentNo: '编发〔2025〕1号' } },
        { id: 'x.5', name: '应急办公室', temporary: {} },
      ],
      items: [
        {
          id: '01001',
          nature: '审批',
          name: '民办学校设立',
          handlerId: '123456789012345678',
          supervisorId: 'x.3',
          statutoryDays: 45,
          days: 20,
          preconditions: 2,
          inHall: false,
          status: '承接',
          documents: 3,
        },
        { id: '01002', nature: '监管', name: '办学检查', handlerId: 'x.3', basis: '《某条例》第3条', online: '三级' },
      ],
    },
    { id: 'empty', name: '市信访局', inScope: false, exemptReason: '仅 2 个处室', divisions: [] },
  ],
});
