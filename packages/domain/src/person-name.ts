import { normaliseName } from './name.ts';

/** Longest name of a person, in characters. */
export const MAX_PERSON_NAME = 20;

/** Nothing to see, or the marks of a markup language: a name goes onto screens and papers as it is. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0<>&{}\\`]/u;
/** What everybody recognises a name by: signs that only change the one before them are none. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export type PersonNameProblem = 'empty' | 'too-long' | 'unfit';

/** The name as it is kept: one line, no doubled blanks. */
export function personName(typed: string): string {
  return normaliseName(typed);
}

/** What is wrong with a person's name as typed, or null. */
export function personNameProblem(typed: string): PersonNameProblem | null {
  const trimmed = typed.trim();
  if (UNFIT.test(trimmed)) return 'unfit';
  const length = [...personName(trimmed)].length;
  if (length === 0) return 'empty';
  if (!VISIBLE.test(trimmed)) return 'unfit';
  return length > MAX_PERSON_NAME ? 'too-long' : null;
}

/** Four letters that tell people without a name apart: `p-3f2a…` is 3F2A. */
export function fingerprintOf(actor: string): string {
  return actor
    .replace(/^(p-|client:)/u, '')
    .slice(0, 4)
    .toUpperCase();
}
