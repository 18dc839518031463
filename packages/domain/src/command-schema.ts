import { z } from 'zod';
import type { CommandType } from './command.ts';
import { DIVISION_KINDS } from './division.ts';
import { ID_PATTERN } from './ids.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import { REASONS } from './reason.ts';

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
const divisions = z.array(idSchema<DivisionId>()).min(1).max(500);
const percent = z.number().min(0).max(100).multipleOf(0.01);
const text = z.string().max(5_000);

/** One payload schema per command type; strict, so a misspelt key is an error and not silently nothing. */
export const PAYLOAD_SCHEMAS = {
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
} as const satisfies Record<Exclude<CommandType, 'undo'>, z.ZodType>;

/** 撤回 as asked for: by place in the log, or by the id of a command whose place is not known yet. */
export const UNDO_REQUEST_SCHEMA = z.union([
  z.strictObject({ seq: z.int().positive() }),
  z.strictObject({ commandId: idSchema() }),
]);
