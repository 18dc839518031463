import { isBlank } from './blank-text.ts';

/** Longest name of a unit, in characters. Real names stay under 25; beyond this a box on the chart cannot hold it. */
export const MAX_NAME_LENGTH = 60;

/** Zero-width, bidirectional and other control characters, and halves of a character: nothing to see, so never part of a name. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const BLANKS = /[\s\u00A0\u3000]+/gu;
const HAN_SPACE = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/** The name as it is stored: one line, no invisible characters, no blanks beside 汉字. Everything else stays as typed. */
export function normaliseName(name: string): string {
  // blanks first, so that a line break still parts two words; then again, because an invisible character may have parted two blanks
  return name.replace(BLANKS, ' ').replace(INVISIBLE, '').replace(BLANKS, ' ').replace(HAN_SPACE, '').trim();
}

export type NameProblem = 'name-empty' | 'name-too-long';

/** What is wrong with a name as typed, or null. */
export function nameProblem(name: string): NameProblem | null {
  if (isBlank(name)) return 'name-empty';
  return [...normaliseName(name)].length > MAX_NAME_LENGTH ? 'name-too-long' : null;
}
