import type { Baseline } from '@dachushi/domain/baseline.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { plainText } from '../../lib/csv.ts';
import type { SheetCell } from '../../lib/csv.ts';
import type { Language } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { findingText } from '../../messages/finding-text.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { formatDateTime } from '../../messages/format.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { ruleName } from '../../messages/rule-name.ts';
import type { FoundRow } from './found-rows.ts';
import { subjectsOf } from './subjects.ts';

export interface SheetSource {
  readonly title: string;
  readonly rows: readonly FoundRow[];
  readonly structure: Structure;
  /** Place in the log of the plan that is listed. */
  readonly seq: number;
  readonly now: Date;
  readonly language: Language;
}

type Words = ReturnType<typeof messagesFor<(typeof findingsMessages)['zh']>>;

/** The list as it leaves the app: every finding, open and waived with its reason; below it what a reader must know. */
export function findingsSheet({
  title,
  rows,
  structure,
  seq,
  now,
  language,
}: SheetSource): readonly (readonly SheetCell[])[] {
  const words = messagesFor(findingsMessages, language);
  const { listComma } = messagesFor(punctuation, language);
  const waived = rows.filter((row) => row.waived !== null).length;
  const { off } = policyOf(structure);
  return [
    [plainText(title)],
    [words.fileTitle],
    [
      words.columnNumber,
      words.columnStatus,
      words.columnSeverity,
      words.columnRule,
      words.columnDepartment,
      words.columnAbout,
      words.columnDetail,
      words.columnBasis,
      words.columnRemedy,
      words.columnReason,
    ],
    ...rows.map((row, at) => [at + 1, ...rowCells(row, structure, language)]),
    [],
    [words.totals, words.totalsOf(rows.length - waived, waived)],
    ...(off.length === 0 ? [] : [[words.rulesOff, off.map((id) => ruleName(id, language)).join(listComma)]]),
    ...about(structure.baseline.baseline, words),
    [words.planVersion, words.version(seq)],
    [words.madeAt, formatDateTime(now, language)],
  ];
}

function rowCells(row: FoundRow, structure: Structure, language: Language): readonly SheetCell[] {
  const words = messagesFor(findingsMessages, language);
  const { listComma } = messagesFor(punctuation, language);
  const { detail, title, basis, remedy } = findingText(row, language);
  const department = row.departmentId && structure.baseline.departments.get(row.departmentId)?.name;
  const about = subjectsOf(structure, row).flatMap((subject) => (subject.kind === 'specialist' ? [] : [subject.name]));
  return [
    row.waived === null ? words.open : words.waived,
    words[row.severity],
    ruleName(row.ruleId, language),
    plainText(department ?? words.wholePlan),
    plainText(about.join(listComma)),
    plainText(detail || title),
    basis,
    remedy,
    plainText(row.waived ?? ''),
  ];
}

function about({ baseDate, countingBasis, notice }: Baseline, words: Words): readonly (readonly SheetCell[])[] {
  return [
    [words.baseDate, baseDate],
    [words.countingBasis, plainText(countingBasis)],
    ...(notice === null ? [] : [[words.notice, plainText(notice)]]),
  ];
}
