import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { StepConflict, StepOutline } from '@dachushi/domain/protocol/scenario-answers.ts';
import { bothChanged } from '@dachushi/domain/scenarios/both-changed.ts';
import type { OwnStep, ScenarioEntry } from '@dachushi/domain/scenarios/own-step.ts';
import { replaySteps } from '@dachushi/domain/scenarios/replay-steps.ts';
import type { Replayed } from '@dachushi/domain/scenarios/replay-steps.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { differingParts } from '@dachushi/domain/undo-parts.ts';

export interface ConflictQuestion {
  readonly tried: readonly OwnStep[];
  readonly replayed: Replayed;
  /** The parent where the scenario stands on it, as it stands now, and its entries in between. */
  readonly parentBase: Structure;
  readonly parentNow: Structure;
  readonly since: readonly ScenarioEntry[];
}

/** Steps that do not fit on the parent any more, or that would overrule it; in the order of the scenario's log. */
export function stepConflicts(question: ConflictQuestion): readonly StepConflict[] {
  const { tried, replayed, parentBase, parentNow } = question;
  const both = bothChanged(replayed, parentBase, parentNow);
  // thousands of entries need not be gone through where nobody asks who wrote them
  if (replayed.left.length === 0 && both.size === 0) return [];
  const theirs = lastOnEachPlace(question);
  const own = replaySteps(parentBase, tried).changed;
  const refused = new Map(replayed.left.map((left) => [left.step.seq, left]));
  return tried.flatMap((step): readonly StepConflict[] => {
    const left = refused.get(step.seq);
    if (left) {
      const named = Object.values(left.rejection.detail).flat().map(String);
      const places = [
        ...(own.get(step.seq) ?? []).map(({ place }) => `${place.kind} ${place.id}`),
        ...placesNamed(named),
      ];
      const { code, detail } = left.rejection;
      return [
        {
          step: stepOutline(step),
          kind: left.isDone ? 'done' : 'refused',
          code,
          detail,
          parentStep: latest(theirs, places),
        },
      ];
    }
    const shared = both.get(step.seq);
    if (!shared) return [];
    const places = shared.map(({ place }) => `${place.kind} ${place.id}`);
    return [{ step: stepOutline(step), kind: 'both', parentStep: latest(theirs, places) }];
  });
}

/** The step as lists show it. */
export function stepOutline({ seq, actor, time, command }: ScenarioEntry): StepOutline {
  return { seq, actor, time, command };
}

/** An id in a refusal may be that of a unit or of a department. */
function placesNamed(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [`unit ${id}`, `department ${id}`]);
}

/** The parent's last entry on each unit, department and on the plan's own settings. */
function lastOnEachPlace({ parentBase, since }: ConflictQuestion): ReadonlyMap<string, ScenarioEntry> {
  const last = new Map<string, ScenarioEntry>();
  let structure = parentBase;
  for (const entry of since) {
    const next = applyCommand(structure, entry.command);
    for (const { place } of differingParts(structure, next)) last.set(`${place.kind} ${place.id}`, entry);
    structure = next;
  }
  return last;
}

function latest(theirs: ReadonlyMap<string, ScenarioEntry>, places: readonly string[]): StepOutline | null {
  const found = places.flatMap((place) => theirs.get(place) ?? []).sort((a, b) => b.seq - a.seq)[0];
  return found ? stepOutline(found) : null;
}
