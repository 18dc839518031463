import type { MeanRatio } from '../assessment.ts';
import type { DepartmentId } from '../ids.ts';
import { must } from '../must.ts';
import { isCounted } from '../structure.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';
import { addFractions, fraction, ZERO } from './fraction.ts';
import type { ReductionRatio } from './reduction-ratio.ts';

/** ① ② ③ of one structure. */
export interface PlanRatios {
  readonly overall: ReductionRatio;
  readonly inScope: ReductionRatio;
  readonly departmentMean: MeanRatio;
}

interface Counted {
  readonly of: DepartmentStructure;
  readonly ratio: ReductionRatio;
}

/** The ratios with what the next ones can be worked out from. */
export interface RatioTrack {
  readonly ratios: PlanRatios;
  readonly departments: ReadonlyMap<DepartmentId, Counted>;
}

/**
 * The three ratios of `assess`, without rules and ledgers: what a replay of thousands of steps needs. With the track of the
 * step before, only departments that changed are counted again, and ratios that stayed the same stay the same object.
 */
export function trackRatios(structure: Structure, previous?: RatioTrack): RatioTrack {
  const changed: (readonly [DepartmentId, Counted])[] = [];
  for (const [id, department] of structure.departments) {
    const known = previous?.departments.get(id);
    if (known?.of !== department) changed.push([id, { of: department, ratio: countDivisions(structure, department) }]);
  }
  if (previous && changed.length === 0) return previous;
  const departments = new Map([...(previous?.departments ?? []), ...changed]);
  const moved = changed.some(([id, now]) => !sameFigures(previous?.departments.get(id), now));
  return { departments, ratios: previous && !moved ? previous.ratios : sum(departments) };
}

function countDivisions(structure: Structure, { id, units }: DepartmentStructure): ReductionRatio {
  const { divisions } = must(structure.baseline.departments.get(id), `department ${id}`);
  return {
    before: divisions.filter((division) => division.counted).length,
    after: units.filter((unit) => isCounted(structure.baseline, unit)).length,
  };
}

function sameFigures(was: Counted | undefined, now: Counted): boolean {
  return was?.of.inScope === now.of.inScope && was.ratio.after === now.ratio.after;
}

function sum(departments: RatioTrack['departments']): PlanRatios {
  const overall = { before: 0, after: 0 };
  const inScope = { before: 0, after: 0 };
  const removedByBefore = new Map<number, number>();
  let counted = 0;
  for (const { of, ratio } of departments.values()) {
    add(overall, ratio);
    if (!of.inScope) continue;
    add(inScope, ratio);
    if (ratio.before === 0) continue;
    counted += 1;
    removedByBefore.set(ratio.before, (removedByBefore.get(ratio.before) ?? 0) + ratio.before - ratio.after);
  }
  let mean = ZERO;
  for (const [before, removed] of removedByBefore) mean = addFractions(mean, fraction(removed, before));
  return { overall, inScope, departmentMean: { sum: mean, departments: counted } };
}

function add(total: { before: number; after: number }, { before, after }: ReductionRatio): void {
  total.before += before;
  total.after += after;
}
