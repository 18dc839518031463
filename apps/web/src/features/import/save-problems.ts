import type { ImportProblem } from '@dachushi/domain/protocol/import-messages.ts';
import { importProblemText } from '@dachushi/domain/import/problem-words.ts';
import { saveFile } from '../../lib/save-file.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { ImportWords } from './place-text.ts';

interface Saving {
  readonly problems: readonly ImportProblem[];
  readonly words: ImportWords;
  readonly language: Language;
  /** Name of the file they are about. */
  readonly source: string;
}

/** The table of problems as a file for whoever keeps the workbook. */
export function saveProblems(saving: Saving): void {
  const name = `${saving.words.problemsFile}-${saving.source.replace(/\.[^.]*$/u, '')}.csv`;
  saveFile(name, new Blob([problemsCsv(saving)], { type: 'text/csv' }));
}

/** With a mark of its encoding, because Excel otherwise takes it for the system's. */
export function problemsCsv({ problems, words, language }: Omit<Saving, 'source'>): string {
  const head = [
    words.level,
    words.sheetName,
    words.rowPlace(0).replace(/[\s\d]+/gu, ''),
    words.column,
    words.what,
    words.how,
    'code',
  ];
  const rows = problems.map((problem) => {
    const { what, how } = importProblemText(problem, language);
    const level = problem.level === 'error' ? words.error : words.warning;
    return [level, problem.sheet ?? '', String(problem.row ?? ''), problem.column ?? '', what, how, problem.code];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
