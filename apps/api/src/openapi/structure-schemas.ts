import { POLICY_SCHEMA } from '@dachushi/domain/policy-schema.ts';
import { ABSORPTIONS } from '@dachushi/domain/posts.ts';
import { z } from 'zod';

export const establishmentSchema = z.strictObject({ 行政: z.int(), 政法: z.int(), 事业: z.int(), 工勤: z.int() });
export const targetSchema = z.strictObject({ ratio: z.number(), band: z.number() });
const transitional = z.strictObject({
  deputies: z.int(),
  until: z.string(),
  absorbedBy: z.enum(ABSORPTIONS).exactOptional(),
});
export const unitPostsSchema = z.strictObject({
  chief: z.int(),
  deputy: z.int(),
  freed: z.int(),
  transitional: transitional.exactOptional(),
});
const reasons = z.array(z.string());

const passages = z.strictObject({ 必要性: z.string().exactOptional(), 实施步骤: z.string().exactOptional() });

/** Settings of one department; what only some plans have (专员, lapsed duties, …) is there only then. */
const department = z.strictObject({
  id: z.string(),
  name: z.string(),
  inScope: z.boolean(),
  exemptReason: z.string().nullable(),
  target: targetSchema.nullable(),
  deviationReason: z.string().nullable(),
  locked: z.boolean(),
  specialists: z
    .array(z.strictObject({ id: z.string(), origin: z.string(), source: z.string(), areas: z.array(z.string()) }))
    .exactOptional(),
  lapsedDuties: z.array(z.strictObject({ dutyId: z.string(), documentNo: z.string() })).exactOptional(),
  itemStates: z
    .array(
      z.strictObject({
        itemId: z.string(),
        status: z.string().exactOptional(),
        documentNo: z.string().exactOptional(),
        terms: z.looseObject({}).exactOptional(),
      }),
    )
    .exactOptional(),
  reserve: establishmentSchema.exactOptional(),
  outside: z.array(z.strictObject({ kind: z.string(), source: z.string(), amount: z.int() })).exactOptional(),
  waivers: z
    .array(z.strictObject({ ruleId: z.string(), subjectIds: z.array(z.string()), reason: z.string() }))
    .exactOptional(),
  parked: z.array(z.strictObject({ divisionId: z.string(), note: z.string() })).exactOptional(),
  passages: passages.exactOptional(),
});

const unit = z.strictObject({
  id: z.string(),
  departmentId: z.string(),
  name: z.string(),
  kind: z.string(),
  created: z.boolean(),
  divisionIds: z.array(z.string()),
  absorbed: z.array(z.strictObject({ divisionId: z.string(), reasons })),
  dutyIds: z.array(z.string()),
  itemIds: z.array(z.string()),
  establishment: establishmentSchema,
  posts: unitPostsSchema,
  reasons,
  transferred: establishmentSchema.exactOptional(),
  seats: z
    .strictObject({ chief: z.int(), deputy: z.int(), transitional: transitional.exactOptional() })
    .exactOptional(),
  assists: z.array(z.string()).exactOptional(),
  supervises: z.array(z.string()).exactOptional(),
});

/** 拟设架构 as `GET /state` answers it. */
export const STRUCTURE_SCHEMA = z.strictObject({
  target: targetSchema,
  policy: POLICY_SCHEMA.exactOptional(),
  passages: passages.exactOptional(),
  departments: z.array(department),
  units: z.array(unit),
});
