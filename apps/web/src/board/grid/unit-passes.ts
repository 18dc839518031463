import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { DivisionKind } from '@dachushi/domain/division.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { isProtected } from '@dachushi/domain/structure.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import type { CardMark } from '../board-store.ts';
import { findingsOfUnit, itemCountsOf } from '../department-view.ts';

interface CardFilterIn {
  readonly baseline: IndexedBaseline;
  readonly kinds: readonly DivisionKind[];
  readonly marks: readonly CardMark[];
  readonly findings: readonly Finding[];
}

/** Any of the chosen kinds (its own or a source's) and any of the chosen marks; nothing chosen lets all through. */
export function unitPasses(unit: Unit, { baseline, kinds, marks, findings }: CardFilterIn): boolean {
  const divisions = [...unit.divisionIds, ...unit.absorbed.map((each) => each.divisionId)].flatMap(
    (id) => baseline.divisions.get(id)?.division ?? [],
  );
  const has: Record<CardMark, () => boolean> = {
    approval: () => itemCountsOf(baseline, unit).approvals > 0,
    supervision: () => itemCountsOf(baseline, unit).supervisions > 0,
    temporary: () => divisions.some((division) => division.temporary !== null),
    uncounted: () => divisions.some((division) => !division.counted),
    protected: () => isProtected(baseline, unit),
    merged: () => divisions.length > 1,
    findings: () => findingsOfUnit(findings, unit).length > 0,
  };
  const kindPasses =
    kinds.length === 0 || kinds.includes(unit.kind) || divisions.some((division) => kinds.includes(division.kind));
  return kindPasses && (marks.length === 0 || marks.some((mark) => has[mark]()));
}
