import { centre, headRow, table, text } from '../blocks.ts';
import type { TableBlock } from '../blocks.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { remarksOf } from '../remarks.ts';

/** 偏离、不纳入范围 and 说明保留 with their reasons; null when there is nothing to explain. */
export function remarksTable(facts: PaperFacts, width: number): TableBlock | null {
  const remarks = remarksOf(facts);
  if (remarks.length === 0) return null;
  const rows = remarks.map(({ department, matter, about, subjects, reason }, at) => ({
    cells: [
      ...[centre(at + 1), text(department), centre(matter)],
      ...[text([about, subjects].filter((part) => part !== '').join('：')), text(reason)],
    ],
  }));
  return table({
    widths: [5, 25, 13, 42, 43],
    width,
    rows: [headRow('序号', '部门', '类别', '事项', '理由'), ...rows],
  });
}
