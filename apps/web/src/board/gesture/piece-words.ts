import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { gather, holderOf } from '@dachushi/domain/drop.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** The name on the card or chip; empty for a piece that is no more. */
function nameOfPiece(structure: Structure, piece: Piece): string {
  if (piece.kind === 'unit') return findUnit(structure, piece.unitId)?.unit.name ?? '';
  return structure.baseline.divisions.get(piece.divisionId)?.division.name ?? '';
}

/** “建设工程消防和抗震处”, or for several “办公室等 3 个”. */
export function namesOfPieces(
  structure: Structure,
  pieces: readonly Piece[],
  several: (first: string, count: number) => string,
): string {
  const [first] = pieces;
  if (!first) return '';
  const name = nameOfPiece(structure, first);
  return pieces.length === 1 ? name : several(name, pieces.length);
}

/** 编制 that comes along, 名. */
export function placesOfPieces(structure: Structure, pieces: readonly Piece[]): number {
  const handful = gather(structure, pieces);
  if (isRejection(handful)) return 0;
  const units = handful.units.reduce((sum, unit) => sum + totalEstablishment(unit.establishment), 0);
  return handful.divisionIds.reduce((sum, id) => {
    const division = structure.baseline.divisions.get(id)?.division;
    return sum + (division ? totalEstablishment(division.establishment) : 0);
  }, units);
}

/** Whether a division has been abolished into the unit that holds it. */
export function isAbolishedPiece(structure: Structure, piece: Piece): boolean {
  if (piece.kind === 'unit') return false;
  return holderOf(structure, piece.divisionId)?.absorbed.some((each) => each.divisionId === piece.divisionId) ?? false;
}
