import type { Comparison, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { chartWords } from '../chart-words.ts';
import type { ChartLanguage } from '../chart-words.ts';
import type { SheetContent } from '../layout/place-sheets.ts';
import { titledSheet } from '../layout/titled-sheet.ts';
import type { PageSide } from './chart-page.ts';
import { overviewPage } from './overview-page.ts';
import { pageWords } from './page-words.ts';

interface OverviewSheet {
  readonly side: PageSide;
  readonly language: ChartLanguage;
  /** Sheets of each department. */
  readonly each: number;
}

const ROOMY = { width: 1_600, height: 900, type: 1 };

/** The first of many sheets: every department with its figures and the sheet on which it is drawn. */
export function overviewSheet(
  comparison: Comparison,
  departments: readonly DepartmentComparison[],
  { side, language, each }: OverviewSheet,
): SheetContent {
  const words = pageWords(language);
  const whole = departments.length === comparison.departments.length;
  const name = whole ? chartWords(language).citySubject : words.choice(departments.length);
  const entries = departments.map((department, at) => ({ department, page: 2 + at * each }));
  const { block } = overviewPage({ entries, name, side, area: ROOMY, pageWords: words });
  const changed = side === 'both' || side === 'changes';
  return titledSheet(block, {
    title: words.titleOf(name, side),
    notes: [words.summary(departments, side), ...(changed ? [words.reduction(departments, whole)] : [])],
    legend: '',
    id: 'overview',
  });
}
