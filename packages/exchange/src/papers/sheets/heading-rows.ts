import type { PaperHeading } from '../paper-facts.ts';
import { headingWords } from '../words/heading-words.ts';
import { wideRow } from './row-of.ts';
import type { PaperRow } from './paper-sheet.ts';

/** Title, what the figures rest on, and the warning of illustrative ones: on top of every sheet. */
export function headingRows(title: string, heading: PaperHeading, columns: number): readonly PaperRow[] {
  const { notice } = heading;
  return [
    wideRow('title', title, columns),
    ...headingWords(heading).map((line) => wideRow('note', line, columns)),
    ...(notice === null ? [] : [wideRow('warning', `示意数据：${notice}`, columns)]),
  ];
}

/** Printed at the foot of every page. */
export function footerOf({ planTitle, version, time }: PaperHeading): {
  readonly left: string;
  readonly right: string;
} {
  return { left: `${planTitle}\u3000版本 ${version}`, right: time };
}
