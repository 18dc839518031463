import { must } from '@dachushi/domain/must.ts';
import { centre, headRow, table, text } from '../blocks.ts';
import type { TableBlock } from '../blocks.ts';
import { dutyChanges } from '../duty-changes.ts';
import type { DutyChange } from '../duty-changes.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';

/** A duty and the department it is of. */
export interface HandedOver {
  readonly department: DepartmentFacts;
  readonly change: DutyChange;
}

/** All duties that change hands; of a whole city only those handed over by themselves or ended. */
export function handedOver({ baseline, departments, wholeCity }: PaperFacts): readonly HandedOver[] {
  return departments.flatMap((department) =>
    dutyChanges(baseline, department.structure)
      .filter(({ way }) => !wholeCity || way !== '随机构划入')
      .map((change) => ({ department, change })),
  );
}

/** 职责划转表. */
export function dutiesTable(facts: PaperFacts, width: number): TableBlock {
  const rows = handedOver(facts).map(({ department, change }, at) => {
    const { duty, fromDivisionId, way, to, assisting, documentNo } = change;
    const from = must(facts.baseline.divisions.get(fromDivisionId), fromDivisionId).division.name;
    const remark = [
      assisting.length > 0 ? `配合：${assisting.map(({ name }) => name).join('、')}` : '',
      documentNo === '' ? '' : documentNo,
    ];
    return {
      cells: [
        centre(at + 1),
        ...(facts.wholeCity ? [text(department.comparison.name)] : []),
        ...[text(duty.text), text(from), text(to?.name ?? '—'), centre(way)],
        text(remark.filter((part) => part !== '').join('；')),
      ],
    };
  });
  const heads = ['职责', '原承担处室', '现承担（牵头）处室', '方式', '备注'];
  return table({
    widths: facts.wholeCity ? [5, 22, 39, 20, 20, 13, 14] : [5, 53, 22, 22, 14, 17],
    width,
    rows: [headRow('序号', ...(facts.wholeCity ? ['部门'] : []), ...heads), ...rows],
  });
}
