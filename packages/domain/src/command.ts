import type { DivisionKind } from './division.ts';
import type { EstablishmentKind } from './establishment.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId, SpecialistId, UnitId } from './ids.ts';
import type { ItemStatus, ItemTerms } from './item-state.ts';
import type { Passage } from './passage.ts';
import type { Policy } from './policy.ts';
import type { Seats } from './posts.ts';
import type { Reason } from './reason.ts';
import type { SpecialistArea, SpecialistOrigin } from './specialist.ts';

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
  | Of<'move-duty', MoveDuty>
  | Of<'lapse-duty', LapseDuty>
  | Of<'set-duty-role', SetDutyRole>
  | Of<'assign-item', AssignItem>
  | Of<'set-item-status', SetItemStatus>
  | Of<'set-item-terms', SetItemTerms>
  | Of<'transfer-establishment', TransferEstablishment>
  | Of<'set-posts', SetPosts>
  | Of<'create-specialist', CreateSpecialist>
  | Of<'assign-specialist', AssignSpecialist>
  | Of<'withdraw-specialist', WithdrawSpecialist>
  | Of<'waive-finding', WaiveFinding>
  | Of<'set-policy', SetPolicy>
  | Of<'set-passage', SetPassage>
  | Of<'park-divisions', ParkDivisions>
  | Of<'settle-divisions', SettleDivisions>
  | Of<'group', Group>
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

/** 职责划转: duties go to another unit of their department; one that had ended lives again there. */
export interface MoveDuty {
  readonly dutyIds: readonly DutyId[];
  readonly toUnitId: UnitId;
}

/** 职责取消或下放, with the document that says so. */
export interface LapseDuty {
  readonly dutyIds: readonly DutyId[];
  readonly documentNo: string;
}

/** 牵头: the unit takes the duty over and its former holder assists. 配合: it assists. Null: it no longer assists. */
export interface SetDutyRole {
  readonly dutyId: DutyId;
  readonly unitId: UnitId;
  readonly role: '牵头' | '配合' | null;
}

/** Who handles (承办) or supervises (监管) items of one department. Supervision by null: the division the baseline names. */
export interface AssignItem {
  readonly itemIds: readonly ItemId[];
  readonly role: '承办' | '监管';
  readonly unitId: UnitId | null;
}

/** Null: as in the baseline again. 取消 and 下放 take the items out of their units. */
export interface SetItemStatus {
  readonly itemIds: readonly ItemId[];
  readonly status: ItemStatus | null;
  readonly documentNo: string;
}

/** 办理条件 of items as the plan promises them; null: as in the baseline again. */
export interface SetItemTerms {
  readonly terms: readonly { readonly itemId: ItemId; readonly terms: ItemTerms | null }[];
}

/** A unit, the department's own reserve, or outside the plan with the document that allows it ('' while none is named). */
export type EstablishmentPlace =
  | { readonly unitId: UnitId }
  | { readonly departmentId: DepartmentId }
  | { readonly outside: string; readonly departmentId: DepartmentId };

/** 编制划转: one kind, both sides written by the one command. Kinds are never exchanged. */
export interface TransferEstablishment {
  readonly from: EstablishmentPlace;
  readonly to: EstablishmentPlace;
  readonly kind: EstablishmentKind;
  /** 名, at least 1. */
  readonly amount: number;
}

/** 职数 of a unit by hand; null: as its sources bring them. */
export interface SetPosts {
  readonly unitId: UnitId;
  readonly seats: Seats | null;
}

/** 设专员: posts alike in origin and areas. */
export interface CreateSpecialist {
  readonly departmentId: DepartmentId;
  readonly specialistIds: readonly SpecialistId[];
  readonly origin: SpecialistOrigin;
  readonly source: string;
  readonly areas: readonly SpecialistArea[];
}

export interface AssignSpecialist {
  readonly departmentId: DepartmentId;
  readonly specialistIds: readonly SpecialistId[];
  readonly areas: readonly SpecialistArea[];
}

export interface WithdrawSpecialist {
  readonly departmentId: DepartmentId;
  readonly specialistIds: readonly SpecialistId[];
}

/** 说明保留; null withdraws it. */
export interface WaiveFinding {
  readonly departmentId: DepartmentId;
  readonly ruleId: string;
  readonly subjectIds: readonly string[];
  readonly reason: string | null;
}

/** 政策设定 of the plan; null: the default again. */
export interface SetPolicy {
  readonly policy: Policy | null;
}

/** 文字说明 for the papers of the plan (`departmentId` null) or one department; null takes the text out. */
export interface SetPassage {
  readonly departmentId: DepartmentId | null;
  readonly passage: Passage;
  readonly text: string | null;
}

/** 搁置 of disputed divisions of one department, with what the difference is about. */
export interface ParkDivisions {
  readonly divisionIds: readonly DivisionId[];
  readonly note: string;
}

/** 议定 of divisions that were put aside; '' when they are taken up again without a decision. */
export interface SettleDivisions {
  readonly divisionIds: readonly DivisionId[];
  readonly decision: string;
}

/**
 * Several commands as one act: all of them apply or none, one entry, one 撤回. `title` says what for: a word the screens
 * know in both languages (`concentrate-approvals`, `fix-finding`, …) or, failing that, the planner's own.
 */
export interface Group {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** 撤回 of the entry `seq`. `restores` are that entry's inverse, worked out once by the server, so that replay needs no past state. */
export interface Undo {
  readonly seq: number;
  readonly restores: readonly Command[];
  /** 回退: why somebody else's step was taken back. Left out for one's own. */
  readonly reason?: string;
}

export type CommandType = Command['type'];
export type PayloadOf<T extends CommandType> = Extract<Command, { type: T }>['payload'];

/** A command of version 1, with type and payload as a pair. */
export function command<T extends CommandType>(type: T, payload: PayloadOf<T>): Command {
  // One generic constructor cannot be followed by the compiler through the union; the parameter types guarantee the pair.
  return { type, v: 1, payload } as Command;
}
