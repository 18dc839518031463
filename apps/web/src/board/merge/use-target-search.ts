import { useMemo } from 'react';
import { useNameMatches } from '../../features/palette/use-name-matches.ts';
import type { MatchedRange } from '../../lib/pinyin.ts';
import type { ImpossibleTarget, PossibleTarget, Targets } from './rank-targets.ts';

export interface Found<Target> {
  readonly target: Target;
  /** Matched characters of the name. */
  readonly ranges: readonly MatchedRange[];
}

export interface FoundTargets {
  readonly suggested: readonly Found<PossibleTarget>[];
  readonly others: readonly Found<PossibleTarget>[];
  readonly impossible: readonly Found<ImpossibleTarget>[];
}

/** The targets whose names match by text, pinyin or initials; all of them while nothing is asked. */
export function useTargetSearch(targets: Targets, asked: string): FoundTargets {
  const names = useMemo(
    () => [...targets.suggested, ...targets.others, ...targets.impossible].map(({ unit }) => unit.name),
    [targets],
  );
  const matches = useNameMatches(names, asked);
  return useMemo(() => {
    const find = <Target extends PossibleTarget | ImpossibleTarget>(part: readonly Target[]): Found<Target>[] =>
      part.flatMap((target) => {
        const ranges = matches(target.unit.name);
        return ranges === null ? [] : [{ target, ranges }];
      });
    return { suggested: find(targets.suggested), others: find(targets.others), impossible: find(targets.impossible) };
  }, [targets, matches]);
}
