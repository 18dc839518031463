import { canonicalJson } from './canonical-json.ts';
import type { DepartmentId, UnitId } from './ids.ts';
import { findUnit } from './structure.ts';
import type { DepartmentStructure, Structure, Unit } from './structure.ts';
import { waiverKey } from './waivers.ts';

/** Where a structure can differ. A unit may bear the id of a department, so an id alone does not say which is meant. */
type Place =
  | { readonly kind: 'plan'; readonly id: 'plan' }
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'unit'; readonly id: UnitId };

/** The smallest thing that two planners can decide apart: one setting, one duty of a unit, one ended item, one waiver. */
export interface Part {
  readonly place: Place;
  /** `WHOLE` where a unit came, went or took in other divisions: then everything of it belongs together. */
  readonly name: string;
}

const WHOLE = 'whole';
const PLAN: Place = { kind: 'plan', id: 'plan' };

/** What differs between two structures, part by part. Units that no command touched are shared and cost nothing. */
export function differingParts(before: Structure, after: Structure): readonly Part[] {
  const parts = differingFacts(PLAN, planFacts(before), planFacts(after));
  for (const [id, was] of before.departments) {
    const is = after.departments.get(id);
    if (!is || is === was) continue;
    parts.push(...differingFacts({ kind: 'department', id }, departmentFacts(was), departmentFacts(is)));
    for (const unitId of replacedUnits(was.units, is.units)) parts.push(...unitParts(unitId, was, is));
  }
  return parts;
}

/** Whether two structures say the same of one part. */
export function agreeOn(one: Structure, other: Structure, { place, name }: Part): boolean {
  return factOf(one, place, name) === factOf(other, place, name);
}

/** Whether two name the same thing. */
export function isSamePart(one: Part, other: Part): boolean {
  return one.name === other.name && one.place.kind === other.place.kind && one.place.id === other.place.id;
}

function factOf(structure: Structure, place: Place, name: string): string | undefined {
  if (place.kind === 'plan') return planFacts(structure).get(name);
  if (place.kind === 'department') {
    const department = structure.departments.get(place.id);
    return department && departmentFacts(department).get(name);
  }
  const unit = findUnit(structure, place.id)?.unit;
  return name === WHOLE ? canonicalJson(unit ?? null) : unit && unitFacts(unit).get(name);
}

type Facts = ReadonlyMap<string, string>;

function differingFacts(place: Place, was: Facts, is: Facts): Part[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => ({ place, name }));
}

/** A unit that no command touched is the same object on both sides, and most are: only the others are worth comparing. */
function replacedUnits(was: readonly Unit[], is: readonly Unit[]): ReadonlySet<UnitId> {
  const [before, after] = [new Set(was), new Set(is)];
  const replaced = [...was.filter((unit) => !after.has(unit)), ...is.filter((unit) => !before.has(unit))];
  return new Set(replaced.map((unit) => unit.id));
}

function unitParts(id: UnitId, before: DepartmentStructure, after: DepartmentStructure): readonly Part[] {
  const place: Place = { kind: 'unit', id };
  const [was, is] = [before, after].map(({ units }) => units.find((unit) => unit.id === id));
  if (was && is && compositionOf(was) === compositionOf(is)) {
    return differingFacts(place, unitFacts(was), unitFacts(is));
  }
  return [{ place, name: WHOLE }];
}

function compositionOf({ divisionIds, absorbed }: Unit): string {
  return canonicalJson({ divisionIds, absorbed });
}

function planFacts({ target, policy, passages = {} }: Structure): Facts {
  const facts = new Map([
    ['target', canonicalJson(target)],
    ['policy', canonicalJson(policy ?? null)],
  ]);
  addFacts(facts, passages, {}); // each text block by itself
  return facts;
}

/** Lists are told apart by what each entry is about; a setting that is no list is one part. */
const ENTRY_KEYS: { readonly [Field in keyof DepartmentStructure]?: (entry: never) => string } = {
  specialists: ({ id }: { readonly id: string }) => id,
  lapsedDuties: ({ dutyId }: { readonly dutyId: string }) => dutyId,
  itemStates: ({ itemId }: { readonly itemId: string }) => itemId,
  outside: ({ kind, source }: { readonly kind: string; readonly source: string }) => `${kind} ${source}`,
  waivers: waiverKey,
  parked: ({ divisionId }: { readonly divisionId: string }) => divisionId,
};

function departmentFacts(department: DepartmentStructure): Facts {
  const { id: _id, units: _units, inScope, exemptReason, passages = {}, ...settings } = department;
  const facts = new Map([['scope', canonicalJson({ inScope, exemptReason })]]); // set by one command, both at once
  addFacts(facts, settings, ENTRY_KEYS);
  addFacts(facts, passages, {}); // each text block by itself
  return facts;
}

/** Each duty and item by itself; the sums follow from the parts. */
const UNIT_ENTRY_KEYS: { readonly [Field in keyof Unit]?: (entry: never) => string } = {
  dutyIds: (id: string) => id,
  itemIds: (id: string) => id,
  assists: (id: string) => id,
  supervises: (id: string) => id,
};

function unitFacts(unit: Unit): Facts {
  const facts = new Map<string, string>();
  addFacts(facts, unit, UNIT_ENTRY_KEYS);
  return facts;
}

function addFacts(
  facts: Map<string, string>,
  fields: object,
  keys: Readonly<Record<string, ((entry: never) => string) | undefined>>,
): void {
  for (const [field, value] of Object.entries(fields) as [string, unknown][]) {
    const keyOf = keys[field];
    if (keyOf && Array.isArray(value)) {
      // each key function stands beside the list it is for
      for (const entry of value as never[]) facts.set(`${field} ${keyOf(entry)}`, canonicalJson(entry));
    } else if (isByKind(value)) {
      for (const [kind, places] of Object.entries(value))
        if (places !== 0) facts.set(`${field} ${kind}`, String(places));
    } else facts.set(field, canonicalJson(value ?? null));
  }
}

/** 编制: kinds are never mixed, nor is what two planners do to two of them. */
function isByKind(value: unknown): value is Readonly<Record<string, number>> {
  return typeof value === 'object' && value !== null && '行政' in value;
}
