import { expect, it, test } from 'vitest';
import type { DutyId } from './ids.ts';
import { mattersOf, splitDuty } from './split-duty.ts';

it.each([
  ['负责政府投资项目审批', ['政府投资项目 · 审批']],
  ['负责户外广告设置审批和监督检查', ['户外广告设置 · 审批', '户外广告设置 · 监督检查']],
  ['负责保障性住房规划和分配管理', ['保障性住房 · 规划', '保障性住房 · 分配管理']],
  ['负责煤炭、油气项目核准', ['煤炭、油气项目 · 核准']],
  ['负责宏观经济运行监测分析和预测预警', ['宏观经济运行 · 监测分析', '宏观经济运行 · 预测预警']],
  ['负责失业保险政策拟订和失业预警工作', ['失业保险政策 · 拟订', '失业 · 预警']],
  ['负责国民经济和社会发展中长期规划编制', ['国民经济和社会发展中长期 · 规划编制']],
  ['负责起草商务方面的地方性法规、规章草案', ['商务方面的地方性法规、规章草案 · 起草']],
  ['负责查处不正当竞争和传销案件', ['不正当竞争和传销案件 · 查处']],
  ['负责对政府投资项目建设情况进行稽察', ['政府投资项目建设情况 · 稽察']],
  ['组织指导地下水取用监督检查。', ['地下水取用 · 监督检查']],
  ['负责机关及所属单位的党群工作', ['党群 · ']],
  ['负责监督检查工作', ['监督检查 · ']],
  ['组织人事工作', ['组织人事 · ']],
  ['', []],
])('%s is about %j', (text, matters) => {
  expect(splitDuty(text).map(({ object, action }) => `${object} · ${action}`)).toEqual(matters);
});

test('frames around a sentence do not change what it is about', () => {
  for (const framed of ['负责建筑垃圾运输审批', '承担建筑垃圾运输审批工作', '具体负责建筑垃圾运输审批等有关工作'])
    expect(splitDuty(framed)).toEqual([{ object: '建筑垃圾运输', action: '审批' }]);
});

test('what a ledger has split already is taken as it stands', () => {
  const duty = { id: 'd' as DutyId, text: '负责渣土运输审批和监督检查', object: '建筑垃圾', action: '审批和监督检查' };
  expect(mattersOf(duty)).toEqual([
    { object: '建筑垃圾', action: '审批' },
    { object: '建筑垃圾', action: '监督检查' },
  ]);
  expect(mattersOf({ id: duty.id, text: duty.text, object: '建筑垃圾' })).toEqual([{ object: '建筑垃圾', action: '' }]);
});
