import { IMPORT_ERRORS, IMPORT_STOPS } from '@dachushi/domain/import/import-codes.ts';
import type { Language } from '../../messages/catalogue.ts';
import { importRefusalText } from '@dachushi/domain/import/problem-words.ts';
import type { ProblemWords } from '@dachushi/domain/import/problem-words.ts';
import { problemText } from '../../messages/problem-text.ts';
import type { DeskProblem } from './desk-file.ts';

/** Refusals of the reader have words of their own; everything else is a problem between window and server. */
export function deskProblemText({ code, detail }: DeskProblem, language: Language): ProblemWords {
  if (!Object.hasOwn({ ...IMPORT_ERRORS, ...IMPORT_STOPS }, code))
    return { what: problemText(code, language), how: '' };
  const words = importRefusalText(code, language);
  return detail === '' ? words : { what: detail, how: words.how };
}
