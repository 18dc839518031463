import type { MatchedRange } from '../../lib/pinyin.ts';

interface MatchedTextProps {
  readonly text: string;
  readonly ranges: readonly MatchedRange[];
}

/** A name with what was searched for marked. */
export function MatchedText({ text, ranges }: MatchedTextProps) {
  const [range] = ranges;
  if (!range) return text;
  return (
    <>
      {text.slice(0, range.start)}
      <mark>{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end)}
    </>
  );
}
