import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DivisionKind } from '@dachushi/domain/division.ts';
import { departmentOfPiece, holderOf } from '@dachushi/domain/drop.ts';
import type { DropTarget, Piece } from '@dachushi/domain/drop.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import type { Reason } from '@dachushi/domain/reason.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import { suggestNames } from '@dachushi/domain/suggest-names.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import type { BoardStore } from '../board-store.ts';
import { resultSentence } from './change-words.ts';
import { unitAfter } from './change-of.ts';
import { previewDrop } from './preview-drop.ts';
import type { Standing } from './preview-drop.ts';

/** What the acts need from outside; drag, menus and keys all act through the same ones. */
export interface ActsPorts {
  readonly board: BoardStore;
  plan(): Standing;
  dispatch(command: Command): Rejection | null;
  undo(): Rejection | null;
  redo(): Rejection | null;
  newUnitId(): UnitId;
  language(): Language;
  /** For ears. */
  announce(text: string): void;
  /** Says why something cannot be, to eyes and ears. */
  refuse(rejection: Rejection): void;
}

export type Acts = ReturnType<typeof createActs>;

/** Everything a hand can do to the structure, with what belongs after it: where to look, the name, the sentence. */
export function createActs(ports: ActsPorts) {
  const { board } = ports;

  /** Dispatches and tells. False: nothing changed, and it was said why. */
  function carryOut(preview: Preview | Rejection, pieces: readonly Piece[]): boolean {
    const plan = ports.plan();
    const rejection = isRejection(preview) ? preview : ports.dispatch(preview.command);
    if (isRejection(preview) || rejection) {
      if (rejection) ports.refuse(rejection);
      return false;
    }
    ports.announce(resultSentence({ plan, pieces, preview, language: ports.language() }));
    return true;
  }

  /** The eyes go to the unit a command ended in. */
  function lookAt(unitId: UnitId | null): void {
    const piece: Piece | null = unitId === null ? null : { kind: 'unit', unitId };
    board.getState().select(piece ? [piece] : []);
    board.getState().focus(piece);
  }

  function drop(pieces: readonly Piece[], target: DropTarget): boolean {
    const preview = previewDrop(ports.plan(), pieces, target);
    if (!carryOut(preview, pieces) || isRejection(preview)) return false;
    lookAt(preview.unitId);
    const unit = unitAfter(preview);
    if (unit && preview.command.type === 'merge-units') {
      board.getState().setNaming({ unitId: unit.id, names: suggestNames(preview.structure, unit) });
    }
    return true;
  }

  function detach(pieces: readonly Piece[]): boolean {
    return drop(pieces, { kind: 'new', unitId: ports.newUnitId() });
  }

  /** Each unit ends by itself; a division of a merged unit first becomes a unit of its own. */
  function abolish(pieces: readonly Piece[], intoUnitId: UnitId | null, reasons: readonly Reason[]): boolean {
    for (const piece of pieces) {
      const unitId = ownUnit(piece);
      if (unitId === null || unitId === intoUnitId) continue;
      const { structure, assessment } = ports.plan();
      const preview = previewCommand(structure, assessment, command('abolish-unit', { unitId, intoUnitId, reasons }));
      if (!carryOut(preview, [piece])) return false;
    }
    lookAt(intoUnitId);
    return true;
  }

  function ownUnit(piece: Piece): UnitId | null {
    if (piece.kind === 'unit') return piece.unitId;
    const holder = holderOf(ports.plan().structure, piece.divisionId);
    if (!holder) return null;
    if (holder.divisionIds.length === 1 && holder.absorbed.length === 0) return holder.id;
    const unitId = ports.newUnitId();
    const rejection = ports.dispatch(command('detach-divisions', { divisionIds: [piece.divisionId], unitId }));
    if (rejection) ports.refuse(rejection);
    return rejection ? null : unitId;
  }

  /** A new unit is there at once, its name ready to be typed over. */
  function createUnit(departmentId: DepartmentId): boolean {
    const { structure, assessment } = ports.plan();
    const unitId = ports.newUnitId();
    const name = freeName(structure.departments.get(departmentId)?.units.map((unit) => unit.name) ?? []);
    const preview = previewCommand(structure, assessment, command('create-unit', { unitId, departmentId, name, kind: '业务' }));
    if (!carryOut(preview, [])) return false;
    lookAt(unitId);
    board.getState().setRenaming(unitId);
    return true;
  }

  function freeName(taken: readonly string[]): string {
    const plain = messagesFor(gestureMessages, ports.language()).newUnitName;
    let name = plain;
    for (let n = 2; taken.includes(name); n += 1) name = `${plain}${n}`;
    return name;
  }

  function rename(piece: Piece): void {
    const unitId = piece.kind === 'unit' ? piece.unitId : holderOf(ports.plan().structure, piece.divisionId)?.id;
    if (unitId === undefined) return;
    const locked = departmentOfPiece(ports.plan().structure, piece)?.locked === true;
    if (!locked) board.getState().setRenaming(unitId);
  }

  function setKind(unitId: UnitId, kind: DivisionKind): void {
    const rejection = ports.dispatch(command('set-unit-kind', { unitId, kind }));
    if (rejection) ports.refuse(rejection);
  }

  /** After the drop: only what differs becomes a command. */
  function settle(unitId: UnitId, name: string, reasons: readonly Reason[]): Rejection | null {
    const unit = findUnit(ports.plan().structure, unitId)?.unit;
    if (!unit) return null;
    if (name !== unit.name) {
      const rejection = ports.dispatch(command('rename-unit', { unitId, name }));
      if (rejection) return rejection;
    }
    return reasons.join() === unit.reasons.join() ? null : ports.dispatch(command('set-reasons', { unitId, reasons }));
  }

  function undo(): void {
    back(ports.undo(), 'undone');
  }

  function redo(): void {
    back(ports.redo(), 'redone');
  }

  function back(rejection: Rejection | null, said: 'undone' | 'redone'): void {
    board.getState().setNaming(null);
    if (rejection) ports.refuse(rejection);
    else ports.announce(messagesFor(gestureMessages, ports.language())[said]);
  }

  return { drop, detach, abolish, createUnit, rename, setKind, settle, lookAt, undo, redo };
}
