import type { Baseline } from '@dachushi/domain/baseline.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { BaselineChanges, DivisionFacts, DivisionPair } from '@dachushi/domain/protocol/import-answers.ts';
import { matchDivisions } from './match-divisions.ts';
import type { Pair, Placed } from './match-divisions.ts';

/** What a corrected 现状 says otherwise than an earlier one. */
export function baselineChanges(before: Baseline, after: Baseline): BaselineChanges {
  const { departments, divisions } = matchDivisions(before, after);
  const seen = new Set(divisions.flatMap((pair) => [pair.before.division, pair.after.division]));
  const kept = new Set(departments.flatMap((pair) => [pair.before, pair.after]));
  const ofHow = (how: 'renamed' | 'moved') => divisions.filter((pair) => pair.how === how).map(present);
  const changed = divisions.map(present).filter((pair) => figures(pair.before) !== figures(pair.after));
  const unchanged = divisions.filter((pair) => pair.how === 'same').map(present);
  return {
    newDepartments: after.departments.filter((each) => !kept.has(each)).map(({ name }) => name),
    goneDepartments: before.departments.filter((each) => !kept.has(each)).map(({ name }) => name),
    renamedDepartments: departments
      .map((pair) => ({ before: pair.before.name, after: pair.after.name }))
      .filter((pair) => pair.before !== pair.after),
    new: unseen(after, seen),
    gone: unseen(before, seen),
    renamed: ofHow('renamed'),
    moved: ofHow('moved'),
    changed,
    same: unchanged.filter((pair) => figures(pair.before) === figures(pair.after)).length,
  };
}

function unseen({ departments }: Baseline, seen: ReadonlySet<object>): DivisionFacts[] {
  return departments.flatMap((department) =>
    department.divisions.filter((each) => !seen.has(each)).map((division) => factsOf({ department, division })),
  );
}

function present(pair: Pair<Placed>): DivisionPair {
  return { before: factsOf(pair.before), after: factsOf(pair.after) };
}

function factsOf({ department, division }: Placed): DivisionFacts {
  const { name, kind, establishment, posts } = division;
  return { department: department.name, name, kind, establishment, posts };
}

function figures({ kind, establishment, posts }: DivisionFacts): string {
  return canonicalJson({ kind, establishment, posts });
}
