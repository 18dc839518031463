/** Text blocks that a planner writes for the official papers and the plan keeps. */
export const PASSAGES = ['必要性', '实施步骤'] as const;
export type Passage = (typeof PASSAGES)[number];

/** Only what was written is there; paragraphs are parted by line breaks. */
export type Passages = { readonly [Name in Passage]?: string };

/** Longest text block in characters: about seven pages of an official paper. */
export const MAX_PASSAGE_LENGTH = 4_000;

/** What is kept of a typed text: line breaks of one kind, no space at the ends of lines; null when nothing is left. */
export function cleanPassage(text: string | null): string | null {
  const lines = (text ?? '').split(/\r\n?|\n/u).map((line) => line.trim());
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim() || null
  );
}

/** The text blocks with one written anew, or left out; undefined when none is left. */
export function withPassage(passages: Passages | undefined, name: Passage, text: string | null): Passages | undefined {
  const { [name]: _former, ...others } = passages ?? {};
  const next = text === null ? others : { ...others, [name]: text };
  return Object.keys(next).length === 0 ? undefined : next;
}
