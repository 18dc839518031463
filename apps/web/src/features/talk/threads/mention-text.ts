import type { TalkPerson } from '../people/use-people.ts';

/** The piece being typed after the last @ before the caret, or null. */
export function mentionAt(text: string, caret: number): { readonly from: number; readonly asked: string } | null {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0) return null;
  const asked = text.slice(from + 1, caret);
  return /[\s@，。；：、]/u.test(asked) || asked.length > 20 ? null : { from, asked };
}

/** The people whose names stand after an @ in the text; longer names first, so that 王五一 is not read as 王五. */
export function mentionsIn(text: string, people: readonly TalkPerson[]): readonly string[] {
  return mentionPieces(text, people)
    .flatMap(({ person }) => (person === null ? [] : [person]))
    .filter((id, at, all) => all.indexOf(id) === at);
}

export interface TextPiece {
  readonly text: string;
  /** Who is named by this piece. */
  readonly person: string | null;
}

/** Text cut where people are named. */
export function mentionPieces(text: string, people: readonly TalkPerson[]): readonly TextPiece[] {
  const known = [...people].sort((a, b) => b.name.length - a.name.length);
  const pieces: TextPiece[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const named = text[at] === '@' ? known.find(({ name }) => name !== '' && text.startsWith(name, at + 1)) : undefined;
    if (!named) {
      plain += text[at] ?? '';
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain, person: null });
    plain = '';
    pieces.push({ text: `@${named.name}`, person: named.id });
    at += named.name.length + 1;
  }
  return plain === '' ? pieces : [...pieces, { text: plain, person: null }];
}
