import type { PaperHeading } from '../paper-facts.ts';
import { wideRow } from './row-of.ts';
import type { PaperRow } from './paper-sheet.ts';

/** Title, what the figures rest on, and the warning of illustrative ones: on top of every sheet. */
export function headingRows(title: string, heading: PaperHeading, columns: number): readonly PaperRow[] {
  const { planTitle, baselineTitle, baseDate, countingBasis, notice } = heading;
  const facts = [`方案：${planTitle}`, `现状：${baselineTitle}`, `基准日：${baseDate}`, '单位：个、名、项'];
  return [
    wideRow('title', title, columns),
    wideRow('note', facts.join('\u3000\u3000'), columns),
    wideRow('note', `计数口径：${countingBasis === '' ? '未说明' : countingBasis}`, columns),
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
