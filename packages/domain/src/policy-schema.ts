import { z } from 'zod';
import { ID_PATTERN } from './ids.ts';
import { POLICY_FIELDS, PRESET_IDS } from './policy.ts';
import type { Policy } from './policy.ts';

const count = z.int().min(0).max(100_000);
const upTo = z.int().min(0).max(1_000_000).nullable();
const id = z.string().regex(ID_PATTERN);

/** 政策设定 as it comes from outside. Whether the tables rise is the command's own check. */
export const POLICY_SCHEMA: z.ZodType<Policy> = z.strictObject({
  preset: z.enum(PRESET_IDS).nullable(),
  minimumStaff: count,
  microStaff: count,
  internalUnitsMost: count,
  approvalOfficeFrom: count,
  postsTable: z.strictObject({
    id,
    effectiveFrom: z.iso.date().nullable(),
    rows: z
      .array(z.strictObject({ upTo, chief: count, deputy: count }))
      .min(1)
      .max(50),
  }),
  unitCap: z
    .array(z.strictObject({ upTo, most: count }))
    .min(1)
    .max(50)
    .nullable(),
  longestName: count,
  off: z.array(id).max(200),
  sources: z.partialRecord(z.enum(POLICY_FIELDS), z.string().max(500)),
}) as unknown as z.ZodType<Policy>;
