import { fingerprintOf } from '@dachushi/domain/person-name.ts';
import { namelessText } from '@dachushi/history/step-words.ts';
import type { Language } from '../messages/catalogue.ts';

/** How a screen calls somebody: the name they gave, or 同事 and four letters that are theirs everywhere. */
export function calledName(actor: string, name: string | null | undefined, language: Language): string {
  return name ?? namelessText(actor, language);
}

/** In a circle of 28 px: the surname, initials, or two letters of the fingerprint. */
export function shortName(actor: string, name: string | null | undefined): string {
  if (!name) return fingerprintOf(actor).slice(0, 2);
  if (/^\p{Script=Han}/u.test(name)) return [...name][0] ?? '';
  return name
    .split(/\s+/u)
    .slice(0, 2)
    .map((part) => [...part][0]?.toUpperCase() ?? '')
    .join('');
}

export const PERSON_COLOURS = 6;

/** Always the same for the same person: 1 … 6. Never the only sign; the name stands beside it. */
export function personColour(actor: string): number {
  let sum = 0;
  for (const letter of actor) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973;
  return (sum % PERSON_COLOURS) + 1;
}
