import { idSchema } from '@dachushi/domain/command-schema.ts';
import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import type { ImportFix, ImportMapping, TextRepair } from '@dachushi/domain/protocol/import-messages.ts';
import { COLUMN_MEANINGS, TEXT_REPAIRS } from '@dachushi/domain/protocol/import-messages.ts';
import { z } from 'zod';
import { PLAN_TITLE } from '../plans/plan-schema.ts';

const sheet = z.string().max(200).nullable();
const row = z.int().min(1).max(2_000_000);
const column = z.string().regex(/^[A-Z]{1,3}$/);

const columnMapping = z.strictObject({
  column,
  header: z.string().max(5_000),
  meaning: z.enum(COLUMN_MEANINGS).nullable(),
  confidence: z.number().min(0).max(1),
});

const sheetMapping = z.strictObject({
  sheet,
  use: z.boolean(),
  content: z.enum(['ledger', 'items']),
  headerRow: row,
  headerRows: z.int().min(1).max(3),
  departmentFrom: z.enum(['column', 'section-rows', 'sheet-name']),
  columns: z.array(columnMapping).max(500),
});

const mapping = z.strictObject({ sheets: z.array(sheetMapping).max(500) });

const fix = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cell'), sheet, row, column, value: z.string().max(5_000) }),
  z.strictObject({ type: z.literal('skip-row'), sheet, row }),
  z.strictObject({ type: z.literal('kind'), sheet, row, kind: z.enum(DIVISION_KINDS) }),
]);

const MOST_FIXES = 20_000;

/** How to read the file otherwise than the reader guessed. What is left out stays as it was. */
export interface Reading {
  readonly mapping?: ImportMapping;
  readonly fixes?: readonly ImportFix[];
  readonly repair?: TextRepair | null;
  readonly joins?: string | null;
}

const reading = {
  mapping: mapping.exactOptional(),
  fixes: z.array(fix).max(MOST_FIXES).exactOptional(),
  repair: z.enum(TEXT_REPAIRS).nullable().exactOptional(),
  /** Baseline that an item list joins. */
  joins: idSchema<string>().nullable().exactOptional(),
};

export const READING: z.ZodType<Reading> = z.strictObject(reading);

/** A body may be left out altogether: the file is then taken as it was read. */
export const CONFIRM = z.strictObject({
  ...reading,
  title: PLAN_TITLE.exactOptional(),
  baseDate: z.iso.date().exactOptional(),
  countingBasis: z.string().max(2_000).exactOptional(),
  /** A plan whose steps go along to the new baseline, as far as they fit. */
  movePlan: idSchema<string>().exactOptional(),
});
export type Confirm = z.output<typeof CONFIRM>;

/** Imports that become one baseline. */
export const COMBINED = z.strictObject({
  imports: z
    .array(idSchema<string>())
    .min(2)
    .max(80)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'ids-repeated' }),
});

/** Compared with a stored baseline, or as a plan would be moved to it. */
export const COMPARE_QUERY = z.strictObject({ baseline: idSchema<string>() });
export const MOVE_QUERY = z.strictObject({ plan: idSchema<string>() });
export const MOVE_PLAN = z.strictObject({
  baselineId: idSchema<string>(),
  title: PLAN_TITLE.exactOptional(),
  dryRun: z.boolean().default(false),
});
