import type { MinutesAnswer } from '@dachushi/domain/protocol/minutes.ts';
import type { RemarkActsAnswer, RemarksAnswer } from '@dachushi/domain/protocol/remark-messages.ts';
import { CHOICES } from '@dachushi/domain/remarks/remark.ts';
import { z } from 'zod';

const seq = z.int().nonnegative();
const time = z.iso.datetime();
const point = { seq, person: z.string(), time };

const place = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('plan') }),
  z.strictObject({ on: z.literal('department'), departmentId: z.string() }),
  z.strictObject({ on: z.literal('unit'), unitId: z.string() }),
  z.strictObject({ on: z.literal('division'), divisionId: z.string() }),
  z.strictObject({ on: z.literal('entry'), seq }),
]);

const remark = z.strictObject({
  id: z.string(),
  ...point,
  text: z.string(),
  mentions: z.array(z.string()),
  editedAt: time.nullable(),
  withdrawn: z.boolean(),
});

const thread = z.strictObject({
  id: z.string(),
  place,
  departmentId: z.string().nullable(),
  placeName: z.string(),
  resolved: z.strictObject({ person: z.string(), time }).nullable(),
  remarks: z.array(remark).min(1),
  revision: seq,
});

const vote = z.strictObject({
  divisionId: z.string(),
  matter: seq,
  person: z.string(),
  choice: z.enum(CHOICES),
  text: z.string(),
  time,
  revision: seq,
});

const matter = z.strictObject({
  divisionId: z.string(),
  note: z.string(),
  parked: z.strictObject(point),
  settled: z.strictObject({ ...point, decision: z.string() }).nullable(),
});

const remarks = { revision: seq, threads: z.array(thread), votes: z.array(vote), matters: z.array(matter) };

/** Ids are branded in code and plain text on the wire; apart from that these are the types of the messages. */
export const REMARKS_ANSWER = z.strictObject(remarks) as z.ZodType as z.ZodType<RemarksAnswer>;

export const ACTS_ANSWER = z.strictObject({
  outcomes: z.array(
    z.discriminatedUnion('status', [
      z.strictObject({ actId: z.string(), status: z.literal('kept'), n: seq }),
      z.strictObject({ actId: z.string(), status: z.literal('refused'), code: z.string() }),
    ]),
  ),
  ...remarks,
}) as z.ZodType as z.ZodType<RemarkActsAnswer>;

export const MINUTES_ANSWER = z.strictObject({
  title: z.string(),
  notice: z.string().nullable(),
  from: seq,
  to: seq,
  since: time,
  sections: z.array(
    z.strictObject({
      name: z.string(),
      paragraphs: z.array(z.string()),
      parts: z.array(z.strictObject({ name: z.string(), sentences: z.array(z.string()), points: z.array(z.string()) })),
    }),
  ),
  origin: z.array(z.string()),
}) satisfies z.ZodType<MinutesAnswer>;
