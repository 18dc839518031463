import type { Division } from '@dachushi/domain/division.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import type { DivisionId } from '@dachushi/domain/ids.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** Every division in the selection once, be it selected itself or with its card. */
export function selectedDivisions(structure: Structure, selection: readonly Piece[]): readonly Division[] {
  const ids = new Set<DivisionId>(
    selection.flatMap((piece) =>
      piece.kind === 'division' ? [piece.divisionId] : (findUnit(structure, piece.unitId)?.unit.divisionIds ?? []),
    ),
  );
  return [...ids].flatMap((id) => structure.baseline.divisions.get(id)?.division ?? []);
}
