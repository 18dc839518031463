import type { Piece } from '@dachushi/domain/drop.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { pieceKey } from './board-store.ts';

/** `?sel=unit:uc-01,division:uc-02` ↔ the selection. Unknown parts are left out. */
export function readSelection(search: string): readonly Piece[] {
  const said = new URLSearchParams(search).get('sel') ?? '';
  return said.split(',').flatMap((part): readonly Piece[] => {
    const at = part.indexOf(':');
    const id = part.slice(at + 1);
    if (at < 0 || id === '') return [];
    if (part.startsWith('unit:')) return [{ kind: 'unit', unitId: id as UnitId }];
    return part.startsWith('division:') ? [{ kind: 'division', divisionId: id as DivisionId }] : [];
  });
}

/** Ids hold letters, figures, `.`, `_` and `-`, so commas and colons can stay readable in the address. */
export function writeSelection(selection: readonly Piece[]): string {
  if (selection.length === 0) return '';
  return `?sel=${selection.map(pieceKey).map(encodeURIComponent).join(',').replaceAll('%3A', ':')}`;
}
