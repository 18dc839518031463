import type { Piece } from '@dachushi/domain/drop.ts';
import { holderOf } from '@dachushi/domain/drop.ts';
import type { DepartmentId, DivisionId } from '@dachushi/domain/ids.ts';
import { parkedNote } from '@dachushi/domain/parked.ts';
import type { RemarkPlace } from '@dachushi/domain/remarks/remark.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { keysOfUnit } from '../store/thread-lists.ts';

export interface PiecePlace {
  readonly place: RemarkPlace;
  readonly keys: readonly string[];
}

/** Where a remark on a card or a chip is pinned, and whose threads are shown with it. */
export function placeOfPiece(structure: Structure, piece: Piece): PiecePlace {
  if (piece.kind === 'division') {
    const { divisionId } = piece;
    return { place: { on: 'division', divisionId }, keys: [`division:${divisionId}`] };
  }
  const unit = findUnit(structure, piece.unitId)?.unit;
  return {
    place: { on: 'unit', unitId: piece.unitId },
    keys: unit ? keysOfUnit(unit) : [`unit:${piece.unitId}`],
  };
}

export function placeOfDepartment(departmentId: DepartmentId): PiecePlace {
  return { place: { on: 'department', departmentId }, keys: [`department:${departmentId}`] };
}

/** The divisions that pieces of one department are made of, and which of them are put aside. */
export function parkable(
  structure: Structure,
  pieces: readonly Piece[],
): { readonly free: readonly DivisionId[]; readonly parked: readonly DivisionId[] } {
  const ids = pieces.flatMap((piece) => {
    if (piece.kind === 'division') return [piece.divisionId];
    const unit = findUnit(structure, piece.unitId)?.unit;
    return unit ? [...unit.divisionIds, ...unit.absorbed.map(({ divisionId }) => divisionId)] : [];
  });
  const isParked = (id: DivisionId) => {
    const home = holderOf(structure, id)?.departmentId;
    const department = home === undefined ? undefined : structure.departments.get(home);
    return department !== undefined && parkedNote(department, id) !== undefined;
  };
  return { free: ids.filter((id) => !isParked(id)), parked: ids.filter(isParked) };
}
