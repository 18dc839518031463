import { command } from '@dachushi/domain/command.ts';
import type { Command, EstablishmentPlace } from '@dachushi/domain/command.ts';
import type { EstablishmentKind } from '@dachushi/domain/establishment.ts';
import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { CellEdit } from '../../../components/grid/grid-column.ts';
import { wholeFigure } from '../shared/whole-figure.ts';
import type { EstablishmentRow } from './establishment-rows.ts';

/** A unit is to have `to` places of one kind instead of `from`. */
export interface PlaceChange {
  readonly edit: CellEdit;
  readonly unitId: UnitId;
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly kind: EstablishmentKind;
  readonly from: number;
  readonly to: number;
}

/** Where the difference comes from or goes to. */
export type Counterpart =
  | { readonly kind: 'reserve' }
  | { readonly kind: 'unit'; readonly unitId: UnitId }
  | { readonly kind: 'outside'; readonly document: string };

/** Typed figures as changes; what is no figure or changes nothing is `unreadable`. */
export function readChanges(rows: readonly EstablishmentRow[], edits: readonly CellEdit[]) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const changes: PlaceChange[] = [];
  const unreadable: CellEdit[] = [];
  for (const edit of edits) {
    const row = byKey.get(edit.rowKey);
    const kind = ESTABLISHMENT_KINDS.find((each) => each === edit.columnId);
    const to = wholeFigure(edit.text);
    if (!row || row.unitId === null || kind === undefined || to === null) {
      unreadable.push(edit);
      continue;
    }
    const { unitId, departmentId, name, plan } = row;
    if (plan[kind] !== to) changes.push({ edit, unitId, departmentId, name, kind, from: plan[kind], to });
  }
  return { changes, unreadable };
}

/** The transfers as one act. Those that give come first, so that what they give can be taken from the reserve. */
export function transfersFor(changes: readonly PlaceChange[], counterpart: Counterpart): Command {
  const inOrder = [...changes].sort((a, b) => a.to - a.from - (b.to - b.from));
  const commands = inOrder.map(({ unitId, departmentId, kind, from, to }) => {
    const unit: EstablishmentPlace = { unitId };
    const other = placeOf(counterpart, departmentId);
    return command('transfer-establishment', {
      from: to > from ? other : unit,
      to: to > from ? unit : other,
      kind,
      amount: Math.abs(to - from),
    });
  });
  const [only] = commands;
  return only && commands.length === 1 ? only : command('group', { title: 'transfer-establishment', commands });
}

function placeOf(counterpart: Counterpart, departmentId: DepartmentId): EstablishmentPlace {
  if (counterpart.kind === 'unit') return { unitId: counterpart.unitId };
  return counterpart.kind === 'reserve' ? { departmentId } : { outside: counterpart.document, departmentId };
}
