import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import type { DivisionKind } from '@dachushi/domain/division.ts';

/** First match wins: 纪检监察 before 监察, 审批 before 监督. */
const RULES: readonly (readonly [RegExp, DivisionKind])[] = [
  [/机关党(委|总支|组)|^党(委|总支|群)|党办$/, '机关党委'],
  [/纪检|纪委|^监察(室|处)$|派驻/, '纪检监察'],
  [/离退休|老干部/, '离退休'],
  [/审批(办|处|科|室)|行政审批|许可|登记注册|行政服务|影响评价/, '审批'],
  [
    /^(财务|税政|人事|行政|法规|政策法规|信访|综合|督查|计划财务|规划财务|统计)(审计|综合|审理|执法)?(处|科|室)$/,
    '综合管理',
  ],
  [
    /监督|监管|监察|执法|稽[查察]|督[导察]|检查|(质量|安全)(管理|稳定)?(处|科|室)$|监审|监所|市场秩序|污染防治|消费者权益|反不正当/,
    '监管',
  ],
  [
    /^(办公室|办公厅|综合(处|室|科|调研|协调|信息)|人事|组织|宣传|研究|调研|秘书|政治部|文电|信息处|服务保障|警务保障|督查|财务|信访|指挥中心)/,
    '综合管理',
  ],
  [/政策法规|税政法规|^法规|计划财务|规划财务|财务|^审计(处|科|室)$|后勤/, '综合管理'],
];

/** The likeliest kind by the name alone; the user can change it. */
export function guessKind(name: string): DivisionKind {
  return RULES.find(([pattern]) => pattern.test(name))?.[1] ?? '业务';
}

/** The kind as written in a column, or null. */
export function readKind(text: string): DivisionKind | null {
  const plain = text.replace(/[\s类]+/g, '');
  return DIVISION_KINDS.find((kind) => kind === plain) ?? null;
}
