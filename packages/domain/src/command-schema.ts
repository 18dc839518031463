import { z } from 'zod';
import type { CommandType } from './command.ts';
import { MAX_REASON_LENGTH } from './commands/checks.ts';
import { DIVISION_KINDS } from './division.ts';
import { ESTABLISHMENT_KINDS } from './establishment.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId, SpecialistId, UnitId } from './ids.ts';
import { ID_PATTERN } from './ids.ts';
import { ITEM_STATUSES, ONLINE_DEPTHS } from './item-state.ts';
import { PASSAGES } from './passage.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import { ABSORPTIONS } from './posts.ts';
import { REASONS } from './reason.ts';
import { SPECIALIST_AREAS, SPECIALIST_ORIGINS } from './specialist.ts';

/** An id of one kind. The check is the same for all; the brand is given here, where outside text enters. */
export function idSchema<T extends string>(): z.ZodType<T, string> {
  return z.string().regex(ID_PATTERN) as unknown as z.ZodType<T, string>;
}

const unitId = idSchema<UnitId>();
const departmentId = idSchema<DepartmentId>();
/** Names are judged by the commands themselves, so that a bad one is answered in the planner's words; this only bounds the size. */
const name = z.string().max(1_000);
const reasons = z.array(z.enum(REASONS)).max(REASONS.length).default([]);
const units = z.array(unitId).min(1).max(500);
/** What a unit holds comes back in one command when its end is taken back, so these lists may be as long as a department. */
const WHOLE_DEPARTMENT = 20_000;
const divisions = z.array(idSchema<DivisionId>()).min(1).max(WHOLE_DEPARTMENT);
const percent = z.number().min(0).max(100).multipleOf(0.01);
const text = z.string().max(5_000);
/** An id made by a baseline has its division's id in front, so it may be longer than one typed here. */
const dutyId = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u) as unknown as z.ZodType<DutyId, string>;
const duties = z.array(dutyId).min(1).max(500);
const itemId = idSchema<ItemId>();
const items = z.array(itemId).min(1).max(1_000);
const specialistIds = z.array(idSchema<SpecialistId>()).min(1).max(200);
const areas = z.array(z.enum(SPECIALIST_AREAS)).max(SPECIALIST_AREAS.length);
/** Posts and dates are judged by the command itself; this only keeps them whole numbers and short texts. */
const posts = z.int().min(0).max(1_000_000);
const count = z.int().min(0).max(1_000_000);

const seats = z.strictObject({
  chief: posts,
  deputy: posts,
  transitional: z
    .strictObject({
      deputies: posts,
      until: z.string().max(100),
      absorbedBy: z.enum(ABSORPTIONS).exactOptional(),
    })
    .exactOptional(),
});

const place = z.union([
  z.strictObject({ unitId }),
  z.strictObject({ departmentId }),
  z.strictObject({ outside: text, departmentId }),
]);

const terms = z.strictObject({
  days: count.exactOptional(),
  documents: count.exactOptional(),
  steps: count.exactOptional(),
  preconditions: count.exactOptional(),
  online: z.enum(ONLINE_DEPTHS).exactOptional(),
  inHall: z.boolean().exactOptional(),
});

const SINGLE_SCHEMAS = {
  'merge-units': z.strictObject({ unitIds: units, intoUnitId: unitId, name: name.exactOptional(), reasons }),
  'move-divisions': z.strictObject({ divisionIds: divisions, toUnitId: unitId }),
  'detach-divisions': z.strictObject({ divisionIds: divisions, unitId, name: name.exactOptional() }),
  'create-unit': z.strictObject({ unitId, departmentId, name, kind: z.enum(DIVISION_KINDS) }),
  'rename-unit': z.strictObject({ unitId, name }),
  'set-unit-kind': z.strictObject({ unitId, kind: z.enum(DIVISION_KINDS) }),
  'set-reasons': z.strictObject({ unitId, reasons: z.array(z.enum(REASONS)).max(REASONS.length) }),
  'abolish-unit': z.strictObject({ unitId, intoUnitId: unitId.nullable(), reasons }),
  'set-target': z.strictObject({
    departmentId: departmentId.nullable(),
    target: percent.nullable(),
    band: percent.nullable(),
  }),
  'set-scope': z.strictObject({ departmentId, inScope: z.boolean(), reason: text.nullable().default(null) }),
  'justify-deviation': z.strictObject({ departmentId, reason: text.nullable() }),
  'lock-department': z.strictObject({ departmentId }),
  'unlock-department': z.strictObject({ departmentId }),
  'move-duty': z.strictObject({ dutyIds: z.array(dutyId).min(1).max(WHOLE_DEPARTMENT), toUnitId: unitId }),
  'lapse-duty': z.strictObject({ dutyIds: duties, documentNo: text }),
  'set-duty-role': z.strictObject({ dutyId, unitId, role: z.enum(['牵头', '配合']).nullable() }),
  'assign-item': z.strictObject({
    itemIds: z.array(itemId).min(1).max(WHOLE_DEPARTMENT),
    role: z.enum(['承办', '监管']),
    unitId: unitId.nullable(),
  }),
  'set-item-status': z.strictObject({
    itemIds: items,
    status: z.enum(ITEM_STATUSES).nullable(),
    documentNo: text.default(''),
  }),
  'set-item-terms': z.strictObject({
    terms: z
      .array(z.strictObject({ itemId, terms: terms.nullable() }))
      .min(1)
      .max(1_000),
  }),
  'transfer-establishment': z.strictObject({
    from: place,
    to: place,
    kind: z.enum(ESTABLISHMENT_KINDS),
    amount: z.number(),
  }),
  'set-posts': z.strictObject({ unitId, seats: seats.nullable() }),
  'create-specialist': z.strictObject({
    departmentId,
    specialistIds,
    origin: z.enum(SPECIALIST_ORIGINS),
    source: text.default(''),
    areas,
  }),
  'assign-specialist': z.strictObject({ departmentId, specialistIds, areas }),
  'withdraw-specialist': z.strictObject({ departmentId, specialistIds }),
  'waive-finding': z.strictObject({
    departmentId,
    ruleId: idSchema<string>(),
    subjectIds: z
      .array(dutyId as unknown as z.ZodType<string, string>)
      .min(1)
      .max(1_000),
    reason: text.nullable(),
  }),
  'set-policy': z.strictObject({ policy: POLICY_SCHEMA.nullable() }),
  'set-passage': z.strictObject({
    departmentId: departmentId.nullable(),
    passage: z.enum(PASSAGES),
    text: z.string().max(20_000).nullable(),
  }),
  'park-divisions': z.strictObject({ divisionIds: divisions, note: text }),
  'settle-divisions': z.strictObject({ divisionIds: divisions, decision: text.default('') }),
} as const satisfies Record<Exclude<CommandType, 'undo' | 'group'>, z.ZodType>;

/** Single commands only: a group holds no group and takes nothing back. */
const grouped = z.discriminatedUnion(
  'type',
  (Object.keys(SINGLE_SCHEMAS) as (keyof typeof SINGLE_SCHEMAS)[]).map((type) =>
    z.strictObject({ type: z.literal(type), v: z.literal(1), payload: SINGLE_SCHEMAS[type] }),
  ) as unknown as Parameters<typeof z.discriminatedUnion>[1],
);

/** One payload schema per command type; strict, so a misspelt key is an error and not silently nothing. */
export const PAYLOAD_SCHEMAS = {
  ...SINGLE_SCHEMAS,
  group: z.strictObject({ title: z.string().max(200), commands: z.array(grouped).min(1).max(2_000) }),
} as const satisfies Record<Exclude<CommandType, 'undo'>, z.ZodType>;

/** 回退事由: why somebody else's step is taken back. */
export const UNDO_REASON = z.string().max(MAX_REASON_LENGTH);

/** 撤回 as asked for: by place in the log, or by the id of a command whose place is not known yet. */
export const UNDO_REQUEST_SCHEMA = z.union([
  z.strictObject({ seq: z.int().positive(), reason: UNDO_REASON.exactOptional() }),
  z.strictObject({ commandId: idSchema(), reason: UNDO_REASON.exactOptional() }),
]);
