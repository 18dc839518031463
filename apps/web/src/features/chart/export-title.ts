import { chartWords } from '@dachushi/chart/chart-words.ts';
import type { ChartLanguage } from '@dachushi/chart/chart-words.ts';
import { pageWords } from '@dachushi/chart/pages/page-words.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import type { ChartFileRequest } from './chart-file.ts';

/** What the file is called: as its title says, of one department, a choice, or all. */
export function exportTitle(
  { departmentIds, side }: Pick<ChartFileRequest, 'departmentIds' | 'side'>,
  { departments }: Comparison,
  language: ChartLanguage,
): string {
  const words = pageWords(language);
  if (departmentIds === null || departmentIds.length === departments.length)
    return words.titleOf(chartWords(language).citySubject, side);
  const only = departmentIds.length === 1 ? departments.find((each) => each.departmentId === departmentIds[0]) : null;
  return words.titleOf(only?.name ?? words.choice(departmentIds.length), side);
}
