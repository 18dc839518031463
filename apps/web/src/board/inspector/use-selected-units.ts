import type { Piece } from '@dachushi/domain/drop.ts';
import { holderOf } from '@dachushi/domain/drop.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import { useMemo } from 'react';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';

/** The units selected, or those that hold the selected divisions; pieces that a merge has taken away drop out. */
export function useSelectedUnits(): readonly Unit[] {
  const structure = usePlan((plan) => plan.structure);
  const selection = useBoard((board) => board.selection);
  return useMemo(
    () => [...new Set(selection.flatMap((piece) => unitOfPiece(structure, piece) ?? []))],
    [structure, selection],
  );
}

function unitOfPiece(structure: Structure, piece: Piece): Unit | undefined {
  return piece.kind === 'unit' ? findUnit(structure, piece.unitId)?.unit : holderOf(structure, piece.divisionId);
}
