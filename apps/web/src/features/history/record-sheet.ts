import type { Structure } from '@dachushi/domain/structure.ts';
import { ACT_WORDS, LOG_WORDS } from '@dachushi/history/log-words.ts';
import { plainText } from '../../lib/csv.ts';
import type { SheetCell } from '../../lib/csv.ts';
import type { Language } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { formatDateTime } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import type { Step } from '@dachushi/history/step.ts';
import { undoneText, whatText, whyText } from '@dachushi/history/step-words.ts';

export interface RecordSource {
  readonly title: string;
  /** Ascending. */
  readonly steps: readonly Step[];
  readonly takenBack: ReadonlyMap<number, number>;
  readonly structure: Structure;
  readonly who: (actor: string) => string;
  readonly now: Date;
  readonly language: Language;
}

type Words = ReturnType<typeof messagesFor<(typeof historyMessages)['zh']>>;

/** The record as it leaves the app: a line for every step, below it what a reader must know. */
export function recordSheet(source: RecordSource): readonly (readonly SheetCell[])[] {
  const { title, steps, structure, now, language } = source;
  const words = messagesFor(historyMessages, language);
  const { baseDate, countingBasis, notice } = structure.baseline.baseline;
  const newest = steps.at(-1);
  const bySeq = new Map(steps.map((step) => [step.seq, step]));
  return [
    [plainText(title)],
    [words.fileTitle],
    headings(words),
    ...steps.map((step) => stepCells(step, source, (seq) => bySeq.get(seq))),
    [],
    [words.definitions, words.definitionLine],
    [words.baseDate, baseDate],
    [words.countingBasis, plainText(countingBasis)],
    ...(notice === null ? [] : [[words.notice, plainText(notice)]]),
    [words.planVersion, words.version(newest?.seq ?? 0, newest?.entry.hash?.slice(0, 16) ?? '')],
    [words.madeAt, formatDateTime(now, language)],
  ];
}

function headings(words: Words): readonly SheetCell[] {
  const names = [`① ${words.overall}`, `② ${words.inScope}`, `③ ${words.mean}`];
  return [
    words.columnSeq,
    words.columnTime,
    words.columnWho,
    words.columnAct,
    words.columnWhat,
    words.columnMembers,
    words.columnDepartments,
    words.columnWhy,
    words.columnTakenBack,
    ...names.flatMap((name) => [words.columnBefore(name), words.columnAfter(name), words.columnFraction(name)]),
  ];
}

function stepCells(
  step: Step,
  { structure, who, takenBack, language }: RecordSource,
  stepOf: (seq: number) => Step | undefined,
): readonly SheetCell[] {
  const { listComma, semicolon } = messagesFor(punctuation, language);
  const { departments } = structure.baseline;
  const undoneBy = takenBack.get(step.seq);
  const after = ratioFigures(step.after);
  return [
    step.seq,
    formatDateTime(new Date(step.entry.time), language),
    who(step.entry.actor),
    ACT_WORDS[language][step.act],
    plainText(whatText(step, language, stepOf)),
    plainText(step.members.map((member) => member[language]).join(semicolon)),
    plainText(
      step.departmentIds.length === 0
        ? LOG_WORDS[language].wholePlan
        : step.departmentIds.map((id) => departments.get(id)?.name ?? id).join(listComma),
    ),
    plainText(whyText(step, language)),
    undoneBy === undefined ? '' : undoneText(undoneBy, language, stepOf),
    ...ratioFigures(step.before).flatMap((before, at) => [
      before.percent ?? '',
      after[at]?.percent ?? '',
      // a leading blank keeps sheets from reading 5/12 as a day in May
      ` ${after[at]?.numerator ?? ''}/${after[at]?.denominator ?? ''}`,
    ]),
  ];
}
