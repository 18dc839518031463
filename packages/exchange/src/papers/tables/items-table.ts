import type { Item } from '@dachushi/domain/division.ts';
import { supervisorsOf } from '@dachushi/domain/holders.ts';
import type { ItemState } from '@dachushi/domain/item-state.ts';
import { must } from '@dachushi/domain/must.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { centre, headRow, table, text } from '../blocks.ts';
import type { TableBlock } from '../blocks.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';

/** One approval as it was and as it will be. */
export interface ApprovalLine {
  readonly department: DepartmentFacts;
  readonly item: Item;
  readonly state: ItemState | undefined;
  readonly handler: Unit | undefined;
  readonly supervisor: Unit | undefined;
}

/** All approvals of a department; of a whole city only those that change hands, status or terms. */
export function approvalLines({ baseline, departments, wholeCity }: PaperFacts): readonly ApprovalLine[] {
  return departments.flatMap((department) => {
    const { structure } = department;
    const supervisors = supervisorsOf(baseline, structure);
    const handlers = new Map(structure.units.flatMap((unit) => unit.itemIds.map((id) => [id, unit] as const)));
    const states = new Map(structure.itemStates?.map((state) => [state.itemId, state]));
    const { items } = must(baseline.departments.get(structure.id), structure.id);
    return items
      .filter(({ nature }) => nature === '审批')
      .map((item) => ({
        ...{ department, item, state: states.get(item.id), handler: handlers.get(item.id) },
        supervisor: supervisors.get(item.id),
      }))
      .filter(({ item, state, handler }) => {
        const changed = state !== undefined || (handler?.id as string | undefined) !== item.handlerId;
        return !wholeCity || changed;
      });
  });
}

const HEADS = [
  ...['项目编码', '项目名称', '审批类别', '设定依据', '原承办处室', '现承办处室', '监管处室'],
  ...['法定时限', '承诺时限', '要件数', '备注'],
];

/** 审批事项调整表; days are working days, “10→5” from before to after. */
export function itemsTable(facts: PaperFacts, width: number): TableBlock {
  const rows = approvalLines(facts).map(({ department, item, state, handler, supervisor }, at) => {
    const from = must(facts.baseline.divisions.get(item.handlerId), item.handlerId).division.name;
    const terms = state?.terms;
    const remark = [state?.status ?? '', state?.documentNo ?? ''].filter((part) => part !== '').join('，');
    return {
      cells: [
        ...[centre(at + 1), text(item.id), text(item.name), text(item.category ?? ''), text(item.basis ?? '')],
        ...[text(facts.wholeCity ? `${department.comparison.name}${from}` : from)],
        ...[text(handler?.name ?? '—'), text(supervisor?.name ?? '—'), centre(item.statutoryDays ?? null)],
        ...[centre(change(item.days, terms?.days)), centre(change(item.documents, terms?.documents)), text(remark)],
      ],
    };
  });
  return table({
    widths: [5, 12, 24, 9, 14, 14, 13, 13, 7, 10, 9, 8],
    width,
    rows: [headRow('序号', ...HEADS), ...rows],
  });
}

function change(before: number | undefined, after: number | undefined): string {
  if (after === undefined || after === before) return before === undefined ? '' : `${before}`;
  return `${before ?? '—'}→${after}`;
}
