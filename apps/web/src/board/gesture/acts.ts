import { checkCommand } from '@dachushi/domain/apply-command.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DivisionKind } from '@dachushi/domain/division.ts';
import { departmentOfPiece, holderOf } from '@dachushi/domain/drop.ts';
import type { DropTarget, Piece } from '@dachushi/domain/drop.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import type { Seats } from '@dachushi/domain/posts.ts';
import type { Reason } from '@dachushi/domain/reason.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import { suggestNames } from '@dachushi/domain/suggest-names.ts';
import { meantBy, withTransition } from '@dachushi/domain/transition.ts';
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
  /** Moves the focus there once it is drawn, unless somebody has it: the card that had it may be gone. */
  focusSoon(piece: Piece): void;
  /** For ears. */
  announce(text: string): void;
  /** Says why something cannot be, to eyes and ears. */
  refuse(rejection: Rejection): void;
}

/** What is said of a merged unit right after the drop; `seats` null where nobody is in transition. */
export interface Settled {
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly seats: Seats | null;
}

/** Everything a hand can do to the structure, with what belongs after it: where to look, the name, the sentence. */
export class Acts {
  readonly #ports: ActsPorts;

  constructor(ports: ActsPorts) {
    this.#ports = ports;
  }

  /** Dispatches and tells. False: nothing changed, and it was said why. */
  readonly #carryOut = (preview: Preview | Rejection, pieces: readonly Piece[]): boolean => {
    const plan = this.#ports.plan();
    const rejection = isRejection(preview) ? preview : this.#ports.dispatch(preview.command);
    if (isRejection(preview) || rejection) {
      if (rejection) this.#ports.refuse(rejection);
      return false;
    }
    this.#ports.announce(resultSentence({ plan, pieces, preview, language: this.#ports.language() }));
    return true;
  };

  /** The eyes go to the unit a command ended in. */
  readonly #lookAt = (unitId: UnitId | null): void => {
    const piece: Piece | null = unitId === null ? null : { kind: 'unit', unitId };
    this.#ports.board.getState().select(piece ? [piece] : []);
    this.#ports.board.getState().focus(piece);
    if (piece) this.#ports.focusSoon(piece);
  };

  readonly drop = (pieces: readonly Piece[], target: DropTarget): boolean => {
    const preview = previewDrop(this.#ports.plan(), pieces, target);
    if (!this.#carryOut(preview, pieces) || isRejection(preview)) return false;
    this.#lookAt(preview.unitId);
    const unit = unitAfter(preview);
    if (unit && meantBy(preview.command).type === 'merge-units') {
      this.#ports.board.getState().setNaming({ unitId: unit.id, names: suggestNames(preview.structure, unit) });
    }
    return true;
  };

  readonly detach = (pieces: readonly Piece[]): boolean => {
    return this.drop(pieces, { kind: 'new', unitId: this.#ports.newUnitId() });
  };

  /** Each unit ends by itself; a division of a merged unit first becomes a unit of its own. */
  readonly abolish = (pieces: readonly Piece[], intoUnitId: UnitId | null, reasons: readonly Reason[]): boolean => {
    for (const piece of pieces) {
      const unitId = this.#ownUnit(piece);
      if (unitId === null || unitId === intoUnitId) continue;
      const { structure, assessment } = this.#ports.plan();
      const act = command('abolish-unit', { unitId, intoUnitId, reasons });
      const preview =
        checkCommand(structure, act) ?? previewCommand(structure, assessment, withTransition(structure, act));
      if (!this.#carryOut(preview, [piece])) return false;
    }
    this.#lookAt(intoUnitId);
    return true;
  };

  readonly #ownUnit = (piece: Piece): UnitId | null => {
    if (piece.kind === 'unit') return piece.unitId;
    const holder = holderOf(this.#ports.plan().structure, piece.divisionId);
    if (!holder) return null;
    if (holder.divisionIds.length === 1 && holder.absorbed.length === 0) return holder.id;
    const unitId = this.#ports.newUnitId();
    const rejection = this.#ports.dispatch(command('detach-divisions', { divisionIds: [piece.divisionId], unitId }));
    if (rejection) this.#ports.refuse(rejection);
    return rejection ? null : unitId;
  };

  /** A new unit is there at once, its name ready to be typed over. */
  readonly createUnit = (departmentId: DepartmentId): boolean => {
    const { structure, assessment } = this.#ports.plan();
    const unitId = this.#ports.newUnitId();
    const name = this.#freeName(structure.departments.get(departmentId)?.units.map((unit) => unit.name) ?? []);
    const preview = previewCommand(
      structure,
      assessment,
      command('create-unit', { unitId, departmentId, name, kind: '业务' }),
    );
    if (!this.#carryOut(preview, [])) return false;
    this.#lookAt(unitId);
    this.#ports.board.getState().setRenaming(unitId);
    return true;
  };

  readonly #freeName = (taken: readonly string[]): string => {
    const plain = messagesFor(gestureMessages, this.#ports.language()).newUnitName;
    let name = plain;
    for (let n = 2; taken.includes(name); n += 1) name = `${plain}${n}`;
    return name;
  };

  readonly rename = (piece: Piece): void => {
    const unitId = piece.kind === 'unit' ? piece.unitId : holderOf(this.#ports.plan().structure, piece.divisionId)?.id;
    if (unitId === undefined) return;
    const locked = departmentOfPiece(this.#ports.plan().structure, piece)?.locked === true;
    if (!locked) this.#ports.board.getState().setRenaming(unitId);
  };

  readonly setKind = (unitId: UnitId, kind: DivisionKind): void => {
    const rejection = this.#ports.dispatch(command('set-unit-kind', { unitId, kind }));
    if (rejection) this.#ports.refuse(rejection);
  };

  /** After the drop: only what differs becomes a command. */
  readonly settle = (unitId: UnitId, { name, reasons, seats }: Settled): Rejection | null => {
    const unit = findUnit(this.#ports.plan().structure, unitId)?.unit;
    if (!unit) return null;
    const commands = [
      ...(name === unit.name ? [] : [command('rename-unit', { unitId, name })]),
      ...(reasons.join() === unit.reasons.join() ? [] : [command('set-reasons', { unitId, reasons })]),
      ...(seats === null || canonicalJson(seats) === canonicalJson(unit.seats)
        ? []
        : [command('set-posts', { unitId, seats })]),
    ];
    for (const each of commands) {
      const rejection = this.#ports.dispatch(each);
      if (rejection) return rejection;
    }
    return null;
  };

  readonly undo = (): void => {
    this.#back(this.#ports.undo(), 'undone');
  };

  readonly redo = (): void => {
    this.#back(this.#ports.redo(), 'redone');
  };

  readonly #back = (rejection: Rejection | null, said: 'undone' | 'redone'): void => {
    this.#ports.board.getState().setNaming(null);
    if (rejection) this.#ports.refuse(rejection);
    else this.#ports.announce(messagesFor(gestureMessages, this.#ports.language())[said]);
  };
}
