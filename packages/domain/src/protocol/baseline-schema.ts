import { z } from 'zod';
import { indexBaseline } from '../baseline.ts';
import { isBlank } from '../blank-text.ts';
import type { Baseline, BaselineProblemCode } from '../baseline.ts';
import { idSchema } from '../command-schema.ts';
import { MAX_REASON_LENGTH } from '../commands/checks.ts';
import { DIVISION_KINDS, DIVISION_RANKS, ITEM_NATURES } from '../division.ts';
import type { Duty } from '../division.ts';
import { NO_ESTABLISHMENT } from '../establishment.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId } from '../ids.ts';
import { nameProblem, normaliseName } from '../name.ts';

/** Sizes beyond which a file is a mistake and not a city. */
const MOST = { departments: 5_000, divisions: 20_000, duties: 200, items: 20_000, count: 1_000_000 } as const;

const name = z
  .string()
  .max(200)
  .transform(normaliseName)
  .refine((text) => !isBlank(text), { error: 'name-empty' });
/** What becomes the name of a unit must be one that a unit may have, or undoing a change could not give it back. */
const unitName = name.refine((text) => nameProblem(text) !== 'name-too-long', { error: 'name-too-long' });
const text = z.string().max(5_000);
const written = text.refine((sentence) => !isBlank(sentence), { error: 'text-empty' });
/** No longer than a planner could type: a longer one could not be put back once it was changed. */
const reason = z
  .string()
  .max(MAX_REASON_LENGTH)
  .refine((text) => text.trim() === '' || !isBlank(text), { error: 'reason-missing' });
const count = z.int().min(0).max(MOST.count);
const date = z.iso.date();

/** A whole number is taken as 行政编制; otherwise by kind, kinds left out being 0. */
const establishment = z
  .union([
    count.transform((places) => ({ ...NO_ESTABLISHMENT, 行政: places })),
    z.strictObject({
      行政: count.default(0),
      政法: count.default(0),
      事业: count.default(0),
      工勤: count.default(0),
    }),
  ])
  .default(NO_ESTABLISHMENT);

/** Longer than other ids, because an id made here is a division's id with a number behind it. */
const dutyId = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u) as unknown as z.ZodType<DutyId, string>;

/** A duty may be just its sentence; it then gets an id from its division and place. */
const duty = z.union([
  written,
  z.strictObject({
    id: dutyId,
    text: written,
    object: text.exactOptional(),
    action: text.exactOptional(),
  }),
]);

const division = z
  .strictObject({
    id: idSchema<DivisionId>(),
    name: unitName,
    kind: z.enum(DIVISION_KINDS).default('业务'),
    duties: z.array(duty).max(MOST.duties).default([]),
    establishment,
    actualStaff: count.exactOptional(),
    posts: z.strictObject({ chief: count.default(0), deputy: count.default(0) }).default({ chief: 0, deputy: 0 }),
    counted: z.boolean().default(true),
    protected: z.boolean().default(false),
    temporary: z
      .strictObject({ until: date.exactOptional(), documentNo: text.exactOptional() })
      .nullable()
      .default(null),
  })
  .transform((each) => ({ ...each, duties: each.duties.map((one, at) => dutyOf(each.id, one, at)) }));

const item = z.strictObject({
  id: idSchema<ItemId>(),
  nature: z.enum(ITEM_NATURES),
  name,
  category: text.exactOptional(),
  basis: text.exactOptional(),
  handlerId: idSchema<DivisionId>(),
  supervisorId: idSchema<DivisionId>().nullable().default(null),
  statutoryDays: count.exactOptional(),
  days: count.exactOptional(),
  documents: count.exactOptional(),
  steps: count.exactOptional(),
  preconditions: count.exactOptional(),
  online: text.exactOptional(),
  inHall: z.boolean().exactOptional(),
  status: z.enum(['保留', '承接', '新增']).exactOptional(),
});

const department = z.strictObject({
  id: idSchema<DepartmentId>(),
  name,
  category: z.string().max(200).default(''),
  inScope: z.boolean().default(true),
  exemptReason: reason.nullable().default(null),
  divisionRank: z.enum(DIVISION_RANKS).exactOptional(),
  divisions: z.array(division).max(MOST.divisions),
  items: z.array(item).max(MOST.items).default([]),
});

const shape = z.strictObject({
  title: name,
  baseDate: date,
  source: text.default(''),
  countingBasis: text.default(''),
  notice: text.nullable().default(null),
  departments: z.array(department).min(1).max(MOST.departments),
});

/** What each problem between rows is called in the answer; the code says it to programs. */
const PROBLEM_TEXTS: Readonly<Record<BaselineProblemCode, string>> = {
  'duplicate-department-id': '部门编号重复 / department id used twice',
  'duplicate-division-id': '处室编号重复 / division id used twice',
  'duplicate-duty-id': '职责编号重复 / duty id used twice',
  'duplicate-item-id': '事项编号重复 / item id used twice',
  'item-handler-unknown': '承办处室不在本部门 / the handling division is not in this department',
  'item-supervisor-unknown': '监管处室不在本部门 / the supervising division is not in this department',
  'exempt-reason-missing': '不纳入范围须说明理由 / a department outside the scope needs a reason',
};

/**
 * 现状 as JSON, as a person writes it: only names, ids and the base date are needed, everything else has a plain default, and a
 * misspelt key is an error. What one row cannot know (ids used twice, items without their division) is reported with its path too.
 */
export const BASELINE_SCHEMA: z.ZodType<Baseline> = shape.superRefine((baseline, context) => {
  const total = baseline.departments.reduce((sum, each) => sum + each.divisions.length, 0);
  if (total > MOST.divisions) {
    const message = `处室总数超过 ${MOST.divisions} / more than ${MOST.divisions} divisions`;
    context.addIssue({ code: 'custom', path: ['departments'], message });
  }
  for (const { code, path, value } of indexBaseline(baseline).problems) {
    context.addIssue({
      code: 'custom',
      path: [...path],
      message: `${PROBLEM_TEXTS[code]}: ${value}`,
      params: { code },
    });
  }
}) as unknown as z.ZodType<Baseline>;

function dutyOf(divisionId: DivisionId, given: z.output<typeof duty>, at: number): Duty {
  if (typeof given !== 'string') return given;
  return { id: `${divisionId}-d${at + 1}` as DutyId, text: given };
}
