/** Identifiers are plain text in files and on the wire; the brand keeps them from being mixed up in code. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type DepartmentId = Id<'Department'>;
export type DivisionId = Id<'Division'>;
export type UnitId = Id<'Unit'>;
export type DutyId = Id<'Duty'>;
export type ItemId = Id<'Item'>;
export type SpecialistId = Id<'Specialist'>;

/** Starts with a letter or digit, at most 64 characters, no blanks: safe in an address, a file name and an attribute. */
export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** A baseline division starts as a unit that carries the division's own id. */
export function unitIdOfDivision(id: DivisionId): UnitId {
  return id as string as UnitId;
}
