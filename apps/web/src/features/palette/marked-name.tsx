import type { MatchedRange } from '../../lib/pinyin.ts';

/** A name with its matched characters in 600. */
export function MarkedName({ name, ranges }: { readonly name: string; readonly ranges: readonly MatchedRange[] }) {
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          {name.slice(ranges[at - 1]?.end ?? 0, start)}
          <b>{name.slice(start, end)}</b>
        </span>
      ))}
      {name.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
