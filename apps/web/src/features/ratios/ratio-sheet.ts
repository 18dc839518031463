import type { Assessment } from '@dachushi/domain/assessment.ts';
import { divideFraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { plainText } from '../../lib/csv.ts';
import type { SheetCell } from '../../lib/csv.ts';
import type { Language } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { statusMessages } from '../../messages/status-messages.ts';
import type { RatioRow } from './ratio-rows.ts';
import { stepsText } from './steps-text.ts';

export interface SheetSource {
  readonly title: string;
  readonly rows: readonly RatioRow[];
  readonly assessment: Assessment;
  readonly countingBasis: string;
  readonly notice: string | null;
  readonly language: Language;
}

/** The table as it leaves the app: what is shown, the totals from raw counts, the three definitions and the warning. */
export function ratioSheet(source: SheetSource): readonly (readonly SheetCell[])[] {
  const { rows, assessment, language, countingBasis, notice, title } = source;
  const words = messagesFor(ratiosMessages, language);
  const statuses = messagesFor(statusMessages, language);
  const { overall, inScope, departmentMean } = assessment;
  const mean =
    departmentMean.departments === 0
      ? '—'
      : percentText(divideFraction(departmentMean.sum, departmentMean.departments));
  return [
    [title],
    [
      words.place,
      words.department,
      words.before,
      words.after,
      words.removed,
      words.ratioPercent,
      words.status,
      words.fits,
      words.deviation,
    ],
    ...rows.map((row) => [
      row.place,
      plainText(row.name),
      row.ratio.before,
      row.ratio.after,
      row.removed,
      row.percent ?? '—',
      statuses[row.position.status],
      stepsText(row, words.or),
      plainText(row.deviationReason ?? ''),
    ]),
    [
      '',
      `${words.total}${words.aside(words.totalOf(assessment.departments.size))}`,
      overall.before,
      overall.after,
      removed(overall),
      ratioText(overall) ?? '—',
    ],
    [],
    [`① ${words.overall}`, words.overallIs, `${removed(overall)}/${overall.before}`, `${ratioText(overall) ?? '—'}%`],
    [`② ${words.inScope}`, words.inScopeIs, `${removed(inScope)}/${inScope.before}`, `${ratioText(inScope) ?? '—'}%`],
    [`③ ${words.mean}`, words.meanIs, `${percentText(departmentMean.sum)}%/${departmentMean.departments}`, `${mean}%`],
    [words.countingBasis, plainText(countingBasis)],
    ...(notice === null ? [] : [[words.notice, plainText(notice)]]),
  ];
}
