import type { Piece } from '@dachushi/domain/drop.ts';
import { gather } from '@dachushi/domain/drop.ts';
import type { DepartmentId, DivisionId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import { previewDrop } from '../gesture/preview-drop.ts';
import type { Standing } from '../gesture/preview-drop.ts';

export interface PossibleTarget {
  readonly unit: Unit;
  readonly preview: Preview;
}

export interface ImpossibleTarget {
  readonly unit: Unit;
  readonly rejection: Rejection;
}

export interface Targets {
  /** Best first, three at most. */
  readonly suggested: readonly PossibleTarget[];
  /** All others, in official order. */
  readonly others: readonly PossibleTarget[];
  readonly impossible: readonly ImpossibleTarget[];
}

const MOST_SUGGESTED = 3;

/** Every unit of the department as a target, with what it would give; those that speak of the same things come first. */
export function rankTargets(plan: Standing, pieces: readonly Piece[], departmentId: DepartmentId): Targets {
  const units = plan.structure.departments.get(departmentId)?.units ?? [];
  const handful = gather(plan.structure, pieces);
  const own = isRejection(handful) ? new Set<Unit>() : new Set(handful.units);
  const home = isRejection(handful) ? [] : handful.divisionIds;
  const possible: PossibleTarget[] = [];
  const impossible: ImpossibleTarget[] = [];
  for (const unit of units) {
    if (own.has(unit) && own.size === 1) continue;
    const preview = previewDrop(plan, pieces, { kind: 'unit', unitId: unit.id });
    if (!isRejection(preview)) possible.push({ unit, preview });
    else if (preview.code !== 'already-there' && preview.code !== 'into-itself')
      impossible.push({ unit, rejection: preview });
  }
  const speech = speechOf(plan.structure, [...own].flatMap((unit) => unit.divisionIds).concat(home));
  const scored = possible.map((target) => ({ target, score: scoreOf(plan.structure, target, speech) }));
  const suggested = [...scored]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTED)
    .map(({ target }) => target);
  return { suggested, others: possible.filter((target) => !suggested.includes(target)), impossible };
}

interface Speech {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

/** Pairs of characters in names and duties: what a division is about, without a dictionary. */
function speechOf(structure: Structure, divisionIds: readonly DivisionId[]): Speech {
  const words = new Set<string>();
  const kinds = new Set<string>();
  for (const id of divisionIds) {
    const division = structure.baseline.divisions.get(id)?.division;
    if (!division) continue;
    kinds.add(division.kind);
    for (const text of [division.name.slice(0, -1), ...division.duties.map((duty) => duty.object ?? duty.text)]) {
      for (let at = 0; at + 2 <= text.length; at += 1) words.add(text.slice(at, at + 2));
    }
  }
  return { words, kinds };
}

/**
 * Shared words count in relation to all words; the same kind helps, rules settled or broken weigh a little and never more
 * than what the divisions are about. A task that ends is no home for others.
 */
function scoreOf(structure: Structure, { unit, preview }: PossibleTarget, mine: Speech): number {
  const theirs = speechOf(structure, unit.divisionIds);
  const shared = [...theirs.words].filter((word) => mine.words.has(word)).length;
  const all = theirs.words.size + mine.words.size - shared;
  const kind = [...theirs.kinds].some((each) => mine.kinds.has(each)) ? 0.05 : 0;
  const ending = unit.divisionIds.every((id) => structure.baseline.divisions.get(id)?.division.temporary) ? 0.2 : 0;
  const net = graveOf(preview.healed) - graveOf(preview.broken);
  return (all === 0 ? 0 : shared / all) + kind - ending + 0.05 * Math.max(-2, Math.min(1, net));
}

/** Suggestions come and go with every merge and say little about where a division belongs. */
function graveOf(findings: Preview['healed']): number {
  return findings.filter(({ severity }) => severity !== 'suggestion').length;
}
