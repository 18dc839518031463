import type { IndexedBaseline } from './baseline.ts';
import type { DivisionKind } from './division.ts';
import type { Establishment, OutsideTransfer } from './establishment.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId, UnitId } from './ids.ts';
import type { ItemState } from './item-state.ts';
import type { Passages } from './passage.ts';
import type { Policy } from './policy.ts';
import { DEFAULT_POLICY } from './policy-presets.ts';
import type { Seats, UnitPosts } from './posts.ts';
import type { Reason } from './reason.ts';
import type { Specialist } from './specialist.ts';
import type { Target } from './target.ts';

/** A division abolished into this unit: its duties, 编制 and posts came here, the division itself is no more. */
export interface Absorbed {
  readonly divisionId: DivisionId;
  readonly reasons: readonly Reason[];
}

/** 拟设机构: what the plan proposes. All lists stand in official order. */
export interface Unit {
  readonly id: UnitId;
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly kind: DivisionKind;
  /** Made by `create-unit`: counts as one more and may stand empty. */
  readonly created: boolean;
  readonly divisionIds: readonly DivisionId[];
  readonly absorbed: readonly Absorbed[];
  readonly dutyIds: readonly DutyId[];
  readonly itemIds: readonly ItemId[];
  readonly establishment: Establishment;
  readonly posts: UnitPosts;
  /** Why these divisions were put together; empty until said. */
  readonly reasons: readonly Reason[];
  // What only some units have is absent elsewhere, so that logs written before it existed keep their hashes (law 10).
  /** 编制 that came (+) or went (−) by transfer; already part of `establishment`. */
  readonly transferred?: Establishment;
  /** 职数 as set for this very composition; absent: one chief and all deputies of the sources. */
  readonly seats?: Seats;
  /** 配合: duties led by another unit of the department in which this one assists. */
  readonly assists?: readonly DutyId[];
  /** 监管: items this unit was told to supervise, instead of the unit that holds the division named by the baseline. */
  readonly supervises?: readonly ItemId[];
}

/** A duty that ended, with the document that says so ('' while nobody has named one). */
export interface LapsedDuty {
  readonly dutyId: DutyId;
  readonly documentNo: string;
}

/** 说明保留: why a finding may stand. It holds for this rule on these subjects only. */
export interface Waiver {
  readonly ruleId: string;
  readonly subjectIds: readonly string[];
  readonly reason: string;
}

/** 搁置: a division on which the room has not agreed, with what the difference is about. It binds nobody. */
export interface Parked {
  readonly divisionId: DivisionId;
  readonly note: string;
}

/** One department as the plan stands. The piece of the structure that a command replaces; others keep their identity. */
export interface DepartmentStructure {
  readonly id: DepartmentId;
  readonly units: readonly Unit[];
  readonly inScope: boolean;
  readonly exemptReason: string | null;
  /** Own target, or null to follow the plan's. */
  readonly target: Target | null;
  /** 偏离说明, or null. */
  readonly deviationReason: string | null;
  readonly locked: boolean;
  /** 专员 posts, by id. */
  readonly specialists?: readonly Specialist[];
  /** In official order. */
  readonly lapsedDuties?: readonly LapsedDuty[];
  /** Items whose status or terms the plan has set, in official order. */
  readonly itemStates?: readonly ItemState[];
  /** 编制 of the department that is in no unit (held for 专员, or waiting for its unit). */
  readonly reserve?: Establishment;
  /** 编制 that came from or went to outside the plan, by kind and source. */
  readonly outside?: readonly OutsideTransfer[];
  /** By rule and subjects. */
  readonly waivers?: readonly Waiver[];
  /** 搁置, in official order. */
  readonly parked?: readonly Parked[];
  /** Text blocks for this department's own papers. */
  readonly passages?: Passages;
}

/** 拟设架构: baseline plus accepted commands. Derived, never edited; every change is a new one sharing all untouched departments. */
export interface Structure {
  readonly baseline: IndexedBaseline;
  readonly target: Target;
  /** 政策设定; absent while the plan follows the default. */
  readonly policy?: Policy;
  /** Text blocks for the papers of the whole plan. */
  readonly passages?: Passages;
  readonly departments: ReadonlyMap<DepartmentId, DepartmentStructure>;
  /** Home of units whose id is not that of a baseline division. */
  readonly newUnits: ReadonlyMap<UnitId, DepartmentId>;
}

export interface UnitPlace {
  readonly unit: Unit;
  readonly department: DepartmentStructure;
}

/** The department a unit stands in, whether it bears the id of a division or a fresh one; undefined when no department is known for the id. */
export function departmentOfUnit(structure: Structure, unitId: UnitId): DepartmentStructure | undefined {
  const id =
    structure.newUnits.get(unitId) ?? structure.baseline.divisions.get(unitId as string as DivisionId)?.departmentId;
  return id === undefined ? undefined : structure.departments.get(id);
}

/** The unit and its department as the plan stands; undefined when there is no such unit (any more). */
export function findUnit(structure: Structure, unitId: UnitId): UnitPlace | undefined {
  const department = departmentOfUnit(structure, unitId);
  const unit = department?.units.find((candidate) => candidate.id === unitId);
  return department && unit ? { unit, department } : undefined;
}

/** The unit that holds a division, live or absorbed. */
export function unitOfDivision(department: DepartmentStructure, divisionId: DivisionId): Unit | undefined {
  return department.units.find((unit) => unit.divisionIds.includes(divisionId) || isAbsorbed(unit, divisionId));
}

/** Whether the division was abolished into this unit. */
export function isAbsorbed(unit: Unit, divisionId: DivisionId): boolean {
  return unit.absorbed.some((absorbed) => absorbed.divisionId === divisionId);
}

/** 部门 target in force: its own, else the plan's. */
export function targetOf(structure: Structure, department: DepartmentStructure): Target {
  return department.target ?? structure.target;
}

/** 政策设定 in force: the plan's own, else the default. */
export function policyOf(structure: Structure): Policy {
  return structure.policy ?? DEFAULT_POLICY;
}

/** 机关党委, 纪检监察 and others set by rules outside the plan. */
export function isProtected(baseline: IndexedBaseline, unit: Unit): boolean {
  return unit.divisionIds.some((id) => baseline.divisions.get(id)?.division.protected === true);
}

/** Whether the unit adds to the number of divisions: any counted source, or newly created. */
export function isCounted(baseline: IndexedBaseline, unit: Unit): boolean {
  return unit.created || unit.divisionIds.some((id) => baseline.divisions.get(id)?.division.counted === true);
}
