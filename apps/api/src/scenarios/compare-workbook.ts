import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { ComparedPlan, PlansCompared } from '@dachushi/domain/protocol/scenario-answers.ts';
import type { AlignedRow } from '@dachushi/domain/scenarios/compare-scenarios.ts';
import type { ScenarioFigures, ScenarioRatio } from '@dachushi/domain/scenarios/scenario-figures.ts';
import type { Standing } from '@dachushi/domain/scenarios/standing.ts';
import { workbookFile } from '@dachushi/exchange/xlsx-writing/workbook-file.ts';

type Value = string | number;

/** 方案比选 as a workbook for the meeting, in Chinese: 总览 with every figure, 逐处室 with every division's place in each plan. */
export function compareWorkbook(compared: PlansCompared): Buffer {
  const titles = compared.plans.map(({ title, seq }) => `${title}（第${seq}步）`);
  const plans = titles.map((header) => ({ header, width: 28 }));
  return workbookFile([
    {
      name: '总览',
      columns: [{ header: '项目', width: 30 }, ...plans],
      rows: [
        ...overviewRows(compared.plans),
        ['口径说明', compared.countingBasis],
        ...(compared.notice === null ? [] : [['说明', compared.notice]]),
      ],
    },
    {
      name: '逐处室',
      columns: [
        { header: '部门', width: 24 },
        { header: '处室（现状）', width: 24 },
        { header: '编制', width: 8 },
        { header: '各方案', width: 10 },
        ...plans,
      ],
      rows: divisionRows(compared),
    },
  ]);
}

function overviewRows(plans: readonly ComparedPlan[]): readonly (readonly Value[])[] {
  const row = (name: string, say: (figures: ScenarioFigures) => Value) => [
    name,
    ...plans.map(({ figures }) => say(figures)),
  ];
  return [
    row('① 总体精简率', ({ overall }) => ratioText(overall)),
    row('② 纳入范围精简率', ({ inScope }) => ratioText(inScope)),
    row('③ 部门平均精简率', ({ departmentMean: { ratio, sum, departments } }) =>
      ratio === null ? '—' : `${ratio}%（${sum}%/${departments}）`,
    ),
    row('处室数（改革前）', ({ overall }) => overall.before),
    row('处室数（改革后）', ({ overall }) => overall.after),
    row('核查：错误', ({ findings }) => findings.error),
    row('核查：提醒', ({ findings }) => findings.warning),
    row('核查：建议', ({ findings }) => findings.suggestion),
    row('编制：在处室（名）', ({ ledgers }) => (ledgers ? totalEstablishment(ledgers.establishment.units) : 0)),
    row('编制：未落到处室（名）', ({ ledgers }) => (ledgers ? totalEstablishment(ledgers.establishment.reserve) : 0)),
    row('领导职数：正职（个）', ({ ledgers }) => ledgers?.posts.chief ?? 0),
    row('领导职数：副职（个）', ({ ledgers }) => ledgers?.posts.deputy ?? 0),
    row('专员（个）', ({ specialists }) => specialists),
    row('变动面：涉及编制（名）', ({ disruption }) => disruption.people),
    row('变动面：转隶编制（名）', ({ disruption }) => disruption.peopleMoving),
    row('变动面：涉及处室（个）', ({ disruption }) => disruption.divisions),
    row('变动面：划转职责（项）', ({ disruption }) => disruption.duties),
    row('变动面：划转事项（项）', ({ disruption }) => disruption.items),
    row('变动面：结束的职责和事项（项）', ({ disruption }) => disruption.ended),
    row('变动面：腾出正职（个）', ({ disruption }) => disruption.chiefsFreed),
  ];
}

function ratioText({ ratio, removed, before }: ScenarioRatio): string {
  return ratio === null ? '—' : `${ratio}%（${removed}/${before}）`;
}

function divisionRows({ departments, plans }: PlansCompared): readonly (readonly Value[])[] {
  const names = new Map(departments.flatMap(({ rows }) => rows.map(({ id, name }) => [id, name] as const)));
  return departments.flatMap(({ name, rows }) =>
    rows.map((row) => [
      name,
      row.name,
      row.isNew ? '' : row.places,
      row.alike ? '一致' : '不同',
      ...plans.map((_, at) => standingText(row, row.standings[at], names)),
    ]),
  );
}

function standingText(
  row: AlignedRow,
  standing: Standing | null | undefined,
  names: ReadonlyMap<string, string>,
): string {
  if (standing === null) return '没有';
  if (standing === undefined || standing.mark === '不变') return '不变';
  const { mark, unitName, withIds } = standing;
  const others = withIds.map((id) => names.get(id) ?? id).join('、');
  if (mark === '移入' || mark === '撤销') return `${mark}：到${unitName}`;
  const held = others === '' ? '' : `（含${others}）`;
  return mark === '新设' || unitName === row.name ? `${mark}${held}` : `${mark}：${unitName}${held}`;
}
