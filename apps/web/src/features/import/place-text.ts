import type { ImportProblem } from '@dachushi/domain/protocol/import-messages.ts';
import type { importMessages } from '../../messages/import.ts';
import type { messagesFor } from '../../messages/catalogue.ts';

export type ImportWords = ReturnType<typeof messagesFor<(typeof importMessages)['zh']>>;

/** “汇总 • 第 5 行 • C 列” as the planner finds it in the file. */
export function placeText(
  { sheet, row, column }: Pick<ImportProblem, 'sheet' | 'row' | 'column'>,
  words: ImportWords,
): string {
  const parts = [sheet, row === null ? null : words.rowPlace(row), column === null ? null : words.columnPlace(column)];
  return parts.filter((part) => part !== null).join(' • ') || words.wholeFile;
}
