import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { RemarkPlace, Thread } from '@dachushi/domain/remarks/remark.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { unitOfDivision } from '@dachushi/domain/structure.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { pathTo } from '../../../app/paths.ts';
import { writeSelection } from '../../../board/address.ts';
import type { talkMessages } from '../../../messages/talk.ts';

type Words = Pick<(typeof talkMessages)['zh'], 'wholePlan' | 'entry'>;

/** What the place is called now; null when it is no longer in the plan. */
export function nameOfPlace(structure: Structure, place: RemarkPlace, words: Words): string | null {
  switch (place.on) {
    case 'plan':
      return words.wholePlan;
    case 'entry':
      return words.entry(place.seq);
    case 'department':
      return structure.baseline.departments.get(place.departmentId)?.name ?? null;
    case 'unit':
      return findUnit(structure, place.unitId)?.unit.name ?? null;
    case 'division':
      return structure.baseline.divisions.get(place.divisionId)?.division.name ?? null;
  }
}

/** The address where the place of a thread is seen; null for the plan as a whole. */
export function pathOfPlace(planId: string, structure: Structure, { place, departmentId }: Thread): string | null {
  if (place.on === 'plan') return null;
  if (place.on === 'entry') return `${pathTo('history', { planId })}?step=${place.seq}`;
  return boardPathOf(planId, structure, place, departmentId);
}

type BoardPlace = Exclude<RemarkPlace, { on: 'plan' | 'entry' }>;

/** The board with the place selected; what is gone leads to its department. */
export function boardPathOf(
  planId: string,
  structure: Structure,
  place: BoardPlace,
  departmentId: DepartmentId | null,
): string {
  const piece = pieceOf(structure, place);
  return `${pathTo('board', { planId, departmentId: departmentId ?? undefined })}${writeSelection(piece ? [piece] : [])}`;
}

/** What would be selected on the board. */
export function pieceOf(structure: Structure, place: RemarkPlace): Piece | null {
  if (place.on === 'unit') return findUnit(structure, place.unitId) ? { kind: 'unit', unitId: place.unitId } : null;
  if (place.on !== 'division') return null;
  const home = structure.baseline.divisions.get(place.divisionId)?.departmentId;
  const department = home === undefined ? undefined : structure.departments.get(home);
  const unit = department && unitOfDivision(department, place.divisionId);
  if (!unit) return null;
  const alone = unit.divisionIds.length === 1 && unit.absorbed.length === 0;
  return alone ? { kind: 'unit', unitId: unit.id } : { kind: 'division', divisionId: place.divisionId };
}
