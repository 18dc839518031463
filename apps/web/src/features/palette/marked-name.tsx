import { Fragment } from 'react';
import type { MatchedRange } from '../../lib/pinyin.ts';

/** A name with its matched characters in 600. */
export function MarkedName({ name, ranges }: { readonly name: string; readonly ranges: readonly MatchedRange[] }) {
  let at = 0;
  const parts = ranges.map(({ start, end }) => {
    const before = name.slice(at, start);
    at = end;
    return (
      <Fragment key={start}>
        {before}
        <b>{name.slice(start, end)}</b>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {name.slice(at)}
    </>
  );
}
