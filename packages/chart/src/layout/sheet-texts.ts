import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { ratioText } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ChartWords } from '../chart-words.ts';

/** “内设机构 22 个，编制 124 名”. Counted ones only, as everywhere. */
export function summaryOf(department: DepartmentComparison, side: 'before' | 'after', words: ChartWords): string {
  const parts = side === 'before' ? department.rows.flatMap((row) => row.sources) : department.rows;
  const establishment = parts.reduce((sum, part) => sum + totalEstablishment(part.establishment), 0);
  return words.summary(department[side], establishment);
}

/** “减 7 个，31.82%（7/22）”: a ratio never goes without its fraction. */
export function reductionOf(department: DepartmentComparison, words: ChartWords): string {
  const { before, after } = department;
  if (before === after) return words.unchanged;
  return words.reduced(before - after, ratioText({ before, after }) ?? '', before);
}
