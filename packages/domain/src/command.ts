import type { DivisionKind } from './division.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import type { Reason } from './reason.ts';

/** Every intention a planner can have, on one page. A new meaning gets a new type name; a changed shape a new `v`. */
export type Command =
  | Of<'merge-units', MergeUnits>
  | Of<'move-divisions', MoveDivisions>
  | Of<'detach-divisions', DetachDivisions>
  | Of<'create-unit', CreateUnit>
  | Of<'rename-unit', RenameUnit>
  | Of<'set-unit-kind', SetUnitKind>
  | Of<'set-reasons', SetReasons>
  | Of<'abolish-unit', AbolishUnit>
  | Of<'set-target', SetTarget>
  | Of<'set-scope', SetScope>
  | Of<'justify-deviation', JustifyDeviation>
  | Of<'lock-department', LockDepartment>
  | Of<'unlock-department', UnlockDepartment>
  | Of<'undo', Undo>;

interface Of<Type extends string, Payload> {
  readonly type: Type;
  readonly v: 1;
  readonly payload: Payload;
}

/** 合并: `unitIds` go into `intoUnitId`, which stays and is not among them. */
export interface MergeUnits {
  readonly unitIds: readonly UnitId[];
  readonly intoUnitId: UnitId;
  readonly name?: string;
  readonly reasons: readonly Reason[];
}

/** 移入: single divisions go to another unit. An abolished one takes its destination along: its duties go there instead. */
export interface MoveDivisions {
  readonly divisionIds: readonly DivisionId[];
  readonly toUnitId: UnitId;
}

/** 拆出: divisions become a unit of their own. For abolished ones this is 恢复设置. */
export interface DetachDivisions {
  readonly divisionIds: readonly DivisionId[];
  readonly unitId: UnitId;
  readonly name?: string;
}

/** 新设: counts as one more. */
export interface CreateUnit {
  readonly unitId: UnitId;
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly kind: DivisionKind;
}

/** 更名: reduces nothing. */
export interface RenameUnit {
  readonly unitId: UnitId;
  readonly name: string;
}

export interface SetUnitKind {
  readonly unitId: UnitId;
  readonly kind: DivisionKind;
}

/** Says (again) why the divisions of a unit were put together. */
export interface SetReasons {
  readonly unitId: UnitId;
  readonly reasons: readonly Reason[];
}

/** 撤销: the divisions end, their duties go to `intoUnitId`. Only an empty new unit needs no destination. */
export interface AbolishUnit {
  readonly unitId: UnitId;
  readonly intoUnitId: UnitId | null;
  readonly reasons: readonly Reason[];
}

/** Target and band in percent (30, 5). `departmentId` null: the whole plan; both figures null: the department follows the plan. */
export interface SetTarget {
  readonly departmentId: DepartmentId | null;
  readonly target: number | null;
  readonly band: number | null;
}

/** 纳入范围: out of scope needs a reason. */
export interface SetScope {
  readonly departmentId: DepartmentId;
  readonly inScope: boolean;
  readonly reason: string | null;
}

/** 偏离说明; null withdraws it. */
export interface JustifyDeviation {
  readonly departmentId: DepartmentId;
  readonly reason: string | null;
}

export interface LockDepartment {
  readonly departmentId: DepartmentId;
}

export interface UnlockDepartment {
  readonly departmentId: DepartmentId;
}

/** 撤回 of the entry `seq`. `restores` are that entry's inverse, worked out once by the server, so that replay needs no past state. */
export interface Undo {
  readonly seq: number;
  readonly restores: readonly Command[];
}

export type CommandType = Command['type'];
export type PayloadOf<T extends CommandType> = Extract<Command, { type: T }>['payload'];

/** A command of version 1, with type and payload as a pair. */
export function command<T extends CommandType>(type: T, payload: PayloadOf<T>): Command {
  // One generic constructor cannot be followed by the compiler through the union; the parameter types guarantee the pair.
  return { type, v: 1, payload } as Command;
}
