import type { PaperFacts } from './paper-facts.ts';
import { remarksOf } from './remarks.ts';
import { footerOf, headingRows } from './sheets/heading-rows.ts';
import type { PaperRow, PaperSheet } from './sheets/paper-sheet.ts';
import { cell, rowOf, wideRow } from './sheets/row-of.ts';
import { originWords } from './words/heading-words.ts';

const WIDTHS = [6, 26, 12, 40, 36, 50] as const;

/** 说明: what is let stand and why, and where the file comes from. */
export function remarksSheet(facts: PaperFacts): PaperSheet {
  const { heading } = facts;
  const rows: PaperRow[] = [
    ...headingRows('说明', heading, WIDTHS.length),
    rowOf(['序号', '部门', '类别', '事项', '对象', '理由'].map((text) => cell('header', text))),
  ];
  const last = rows.length;
  remarksOf(facts).forEach(({ department, matter, about, subjects, reason }, at) =>
    rows.push(
      rowOf([
        cell('centre', at + 1),
        cell('text', department),
        cell('centre', matter),
        ...[about, subjects, reason].map((text) => cell('text', text)),
      ]),
    ),
  );
  if (rows.length === last)
    rows.push(wideRow('text', '没有偏离说明、不纳入范围的部门或说明保留的发现。', WIDTHS.length));
  rows.push(
    wideRow('note', '', WIDTHS.length),
    ...originWords(facts).map((text) => wideRow('note', text, WIDTHS.length)),
  );
  return {
    name: '说明',
    widths: WIDTHS,
    rows,
    heading: { first: last, last },
    paper: 'A4',
    footer: footerOf(heading),
  };
}
