import { holderOf } from '@dachushi/domain/drop.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { samePiece } from '../board-store.ts';

/**
 * A press where each press adds or takes out. A card stands for all its divisions: taking one of them out leaves the
 * others, and a card whose divisions are all selected is let go of by a press on its name.
 */
export function togglePiece(structure: Structure, selection: readonly Piece[], piece: Piece): readonly Piece[] {
  const unit = piece.kind === 'unit' ? findUnit(structure, piece.unitId)?.unit : holderOf(structure, piece.divisionId);
  const chips = (unit?.divisionIds ?? []).map((divisionId): Piece => ({ kind: 'division', divisionId }));
  const without = (gone: readonly Piece[]) => selection.filter((each) => !isAmong(each, gone));
  if (isAmong(piece, selection)) return without([piece]);
  if (piece.kind === 'unit') {
    const all = chips.length > 0 && chips.every((chip) => isAmong(chip, selection));
    return all ? without(chips) : [...without(chips), piece];
  }
  const card: Piece | null = unit ? { kind: 'unit', unitId: unit.id } : null;
  if (card === null || !isAmong(card, selection) || !isAmong(piece, chips)) return [...selection, piece];
  return [...without([card]), ...chips.filter((chip) => !samePiece(chip, piece))];
}

function isAmong(piece: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some((each) => samePiece(each, piece));
}
