import { checkCommand } from './apply-command.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { DivisionId, UnitId } from './ids.ts';
import { isRejection, reject } from './rejection.ts';
import type { Rejection } from './rejection.ts';
import { departmentOfUnit, findUnit, isAbsorbed, unitOfDivision } from './structure.ts';
import type { Structure, Unit } from './structure.ts';
import { withTransition } from './transition.ts';

/** What a hand can hold: a whole unit (a card) or one division inside it (a chip). */
export type Piece =
  { readonly kind: 'unit'; readonly unitId: UnitId } | { readonly kind: 'division'; readonly divisionId: DivisionId };

/** Where it can be put. `new`: a unit of its own under a fresh id. `abolish`: ends, its duties go to `intoUnitId` (null: not chosen yet). */
export type DropTarget =
  | { readonly kind: 'unit'; readonly unitId: UnitId }
  | { readonly kind: 'new'; readonly unitId: UnitId; readonly name?: string }
  | { readonly kind: 'abolish'; readonly intoUnitId: UnitId | null };

/** The pieces in hand, told apart: units as a whole, and divisions taken out of units that stay. */
export interface Handful {
  readonly units: readonly Unit[];
  readonly divisionIds: readonly DivisionId[];
}

/**
 * The one act that dropping these pieces there means, already checked, with the transition of deputies it brings about;
 * or why it cannot be.
 */
export function commandForDrop(
  structure: Structure,
  pieces: readonly Piece[],
  target: DropTarget,
): Command | Rejection {
  if (pieces.length === 0) return reject('nothing-named');
  const handful = gather(structure, pieces);
  if (isRejection(handful)) return handful;
  const meant = meaning(structure, handful, target);
  if (isRejection(meant)) return meant;
  return checkCommand(structure, meant) ?? withTransition(structure, meant);
}

/**
 * All live divisions of a unit are the unit (but one made by `create-unit` may be left empty);
 * divisions of a unit in hand are in hand already.
 */
export function gather(structure: Structure, pieces: readonly Piece[]): Handful | Rejection {
  const units = new Map<UnitId, Unit>();
  const loose = new Map<Unit, DivisionId[]>();
  for (const piece of pieces) {
    if (piece.kind === 'unit') {
      const place = findUnit(structure, piece.unitId);
      if (!place) return reject('unit-unknown', { unitId: piece.unitId });
      units.set(piece.unitId, place.unit);
      continue;
    }
    const unit = holderOf(structure, piece.divisionId);
    if (!unit) return reject('division-unknown', { divisionId: piece.divisionId });
    loose.set(unit, [...(loose.get(unit) ?? []), piece.divisionId]);
  }
  const divisionIds: DivisionId[] = [];
  for (const [unit, ids] of loose) {
    if (units.has(unit.id)) continue;
    if (isWhole(unit, ids)) units.set(unit.id, unit);
    else divisionIds.push(...new Set(ids));
  }
  return { units: [...units.values()], divisionIds };
}

/** The unit that holds a division now, live or absorbed. */
export function holderOf(structure: Structure, divisionId: DivisionId): Unit | undefined {
  const home = structure.baseline.divisions.get(divisionId)?.departmentId;
  const department = home === undefined ? undefined : structure.departments.get(home);
  return department && unitOfDivision(department, divisionId);
}

function isWhole(unit: Unit, ids: readonly DivisionId[]): boolean {
  return !unit.created && unit.divisionIds.length > 0 && unit.divisionIds.every((id) => ids.includes(id));
}

function meaning(structure: Structure, handful: Handful, target: DropTarget): Command | Rejection {
  switch (target.kind) {
    case 'unit':
      return ontoUnit(structure, handful, target.unitId);
    case 'new':
      return ontoOwnFeet(handful, target);
    case 'abolish':
      return ended(handful, target.intoUnitId);
  }
}

/** A target that is itself in hand stays and takes in the others; divisions already in it stay too. */
function ontoUnit(structure: Structure, handful: Handful, intoUnitId: UnitId): Command | Rejection {
  const into = findUnit(structure, intoUnitId)?.unit;
  if (!into) return reject('unit-unknown', { unitId: intoUnitId });
  const units = handful.units.filter((unit) => unit.id !== intoUnitId);
  const come = handful.divisionIds.filter((id) => !into.divisionIds.includes(id) && !isAbsorbed(into, id));
  if (units.length + come.length === 0) {
    return handful.units.length > 0
      ? reject('into-itself', { unitId: intoUnitId })
      : reject('already-there', { unitId: intoUnitId, name: into.name });
  }
  if (come.length === 0)
    return command('merge-units', { unitIds: units.map((unit) => unit.id), intoUnitId, reasons: [] });
  return command('move-divisions', { divisionIds: everyDivision({ units, divisionIds: come }), toUnitId: intoUnitId });
}

/** A unit that stands alone already has nothing to be detached from. */
function ontoOwnFeet(
  handful: Handful,
  target: { readonly unitId: UnitId; readonly name?: string },
): Command | Rejection {
  const [unit, ...others] = handful.units;
  if (unit && others.length === 0 && handful.divisionIds.length === 0) return reject('no-change', { unitId: unit.id });
  const { unitId, name } = target;
  return command('detach-divisions', {
    divisionIds: everyDivision(handful),
    unitId,
    ...(name === undefined ? {} : { name }),
  });
}

/** One unit ends at a time, because each has its own destination. */
function ended({ units, divisionIds }: Handful, intoUnitId: UnitId | null): Command | Rejection {
  const [unit, ...others] = units;
  if (!unit || others.length > 0 || divisionIds.length > 0) return reject('unit-unknown', { divisionIds });
  return command('abolish-unit', { unitId: unit.id, intoUnitId, reasons: [] });
}

function everyDivision({ units, divisionIds }: Handful): readonly DivisionId[] {
  return [...units.flatMap((unit) => unit.divisionIds), ...divisionIds];
}

/** Whether the piece still exists: selections outlive merges made elsewhere. */
export function pieceExists(structure: Structure, piece: Piece): boolean {
  return piece.kind === 'unit'
    ? findUnit(structure, piece.unitId) !== undefined
    : holderOf(structure, piece.divisionId) !== undefined;
}

/** The department a piece stands in now. */
export function departmentOfPiece(structure: Structure, piece: Piece) {
  const unitId = piece.kind === 'unit' ? piece.unitId : holderOf(structure, piece.divisionId)?.id;
  return unitId === undefined ? undefined : departmentOfUnit(structure, unitId);
}
