import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { ComparisonRow } from '@dachushi/domain/comparison.ts';
import { must } from '@dachushi/domain/must.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import type { DutyChange } from './duty-changes.ts';

/** 职责变化 of one unit: what came from which division, what went where, what ended. */
export function dutyNote(
  row: ComparisonRow,
  unit: Unit,
  changes: readonly DutyChange[],
  baseline: IndexedBaseline,
): string {
  const own = new Set<string>(row.sources.map(({ divisionId }) => divisionId));
  const came = changes.filter((change) => change.way === '单独划转' && change.to === unit);
  const went = changes.filter(
    (change) => change.way === '单独划转' && change.to !== unit && own.has(change.fromDivisionId),
  );
  const ended = changes.filter((change) => change.way === '取消' && own.has(change.fromDivisionId));
  const nameOf = (change: DutyChange) =>
    must(baseline.divisions.get(change.fromDivisionId), change.fromDivisionId).division.name;
  const parts = [
    row.sources.length > 1 ? `承接${row.sources.length}个处室的职责` : '',
    ...came.map((change) => `划入“${change.duty.text}”（原${nameOf(change)}）`),
    ...went.map((change) => `划出“${change.duty.text}”（至${change.to?.name ?? ''}）`),
    ...ended.map(({ duty, documentNo }) => `取消“${duty.text}”${documentNo === '' ? '' : `（${documentNo}）`}`),
    (unit.assists?.length ?? 0) > 0 ? `配合职责${unit.assists?.length ?? 0}项` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join('；');
  return row.adjustment === '新设' ? '' : '不变';
}

/** 依据: the grounds given for a merger, and for what was abolished into it. */
export function groundsNote(row: ComparisonRow): string {
  const ended = row.sources
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ name, reasons }) => `撤销${name}：${reasons.join('、')}`);
  return [row.reasons.join('、'), ...ended].filter((part) => part !== '').join('；');
}

/** 备注: what about a unit is not to be read from its figures. */
export function remarkNote(row: ComparisonRow, baseline: IndexedBaseline): string {
  const parts = [
    row.counted ? '' : '不计入机构数',
    row.protected ? '按规定设置' : '',
    ...row.sources
      .filter(({ temporary }) => temporary)
      .map(({ divisionId, name }) => {
        const terms = must(baseline.divisions.get(divisionId), divisionId).division.temporary;
        const until = terms?.until === undefined ? '' : `，至${terms.until}`;
        const document = terms?.documentNo === undefined ? '' : `，${terms.documentNo}`;
        return `${name}为阶段性任务处室${until}${document}`;
      }),
  ];
  return parts.filter((part) => part !== '').join('；');
}
