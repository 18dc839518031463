import { z } from 'zod';
import { isBlank } from '../blank-text.ts';
import { idSchema } from '../command-schema.ts';
import type { DepartmentId, DivisionId, UnitId } from '../ids.ts';
import { CHOICES } from '../remarks/remark.ts';
import type { KeptAct } from '../remarks/remark.ts';
import type { RemarkActs } from './remark-messages.ts';

/** Longest text, in characters: a page of a screen. What needs more is a document. */
const LONGEST_REMARK = 2_000;
const LONGEST_OBJECTION = 500;
const MOST_MENTIONS = 20;
const MOST_ACTS = 50;

/** Control characters but the line break, halves of a character, and those that turn the direction of what is read. */
const UNREADABLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/u;

function said(longest: number) {
  return z
    .string()
    .max(longest * 4)
    .transform((text) => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim())
    .refine((text) => !UNREADABLE.test(text), {
      error: '文字中有看不见的控制字符，请去掉 / remove the control characters',
    })
    .refine((text) => [...text].length <= longest, { error: `最多 ${longest} 个字 / at most ${longest} characters` });
}

const EMPTY = { error: '请写出意见 / write something' };
const text = said(LONGEST_REMARK).refine((written) => !isBlank(written), EMPTY);
const person = z.string().regex(/^[\w:.-]{1,120}$/);
const mentions = z
  .array(person)
  .max(MOST_MENTIONS)
  .default([])
  .refine((people) => new Set(people).size === people.length, { error: '同一人只需提到一次 / name each person once' });

const actId = idSchema<string>();
const seq = z.int().min(0).max(1_000_000_000);
const divisionId = idSchema<DivisionId>();

const place = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('plan') }),
  z.strictObject({ on: z.literal('department'), departmentId: idSchema<DepartmentId>() }),
  z.strictObject({ on: z.literal('unit'), unitId: idSchema<UnitId>() }),
  z.strictObject({ on: z.literal('division'), divisionId }),
  z.strictObject({ on: z.literal('entry'), seq: seq.min(1) }),
]);

export const REMARK_ACT_SCHEMA = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('write'), actId, place, text, mentions, at: seq.exactOptional() }),
  z.strictObject({ kind: z.literal('reply'), actId, threadId: actId, text, mentions }),
  z.strictObject({ kind: z.literal('edit'), actId, remarkId: actId, text, mentions }),
  z.strictObject({ kind: z.literal('withdraw'), actId, remarkId: actId }),
  z.strictObject({ kind: z.enum(['resolve', 'reopen']), actId, threadId: actId }),
  z
    .strictObject({
      kind: z.literal('vote'),
      actId,
      divisionId,
      choice: z.enum(CHOICES),
      text: said(LONGEST_OBJECTION).default(''),
    })
    .refine((vote) => vote.choice !== '反对' || !isBlank(vote.text), {
      error: '反对时请写明理由 / say what speaks against it',
      path: ['text'],
    }),
]);

export const REMARK_ACTS_SCHEMA = z.strictObject({
  acts: z.array(REMARK_ACT_SCHEMA).min(1).max(MOST_ACTS),
}) as unknown as z.ZodType<RemarkActs>; // text comes trimmed and mentions by default; the members of the union are spelt out above

/** Far more than a year of workshops; beyond it somebody's program talks to itself. */
export const MOST_ACTS_OF_A_PLAN = 20_000;

/** Acts as a plan file carries them: numbered without holes, no id twice. */
export const KEPT_ACTS_SCHEMA = z
  .array(
    z.strictObject({
      n: z.int().positive(),
      person,
      time: z.iso.datetime(),
      seq,
      act: REMARK_ACT_SCHEMA,
      departmentId: idSchema<DepartmentId>().exactOptional(),
      placeName: z.string().max(1_000).exactOptional(),
      matter: seq.exactOptional(),
    }),
  )
  .max(MOST_ACTS_OF_A_PLAN)
  .refine(
    (acts) => acts.every(({ n }, at) => n === at + 1) && new Set(acts.map(({ act }) => act.actId)).size === acts.length,
    { error: '意见的编号不连续或重复 / remarks are not numbered one by one' },
  ) as unknown as z.ZodType<readonly KeptAct[]>; // the members of the union are spelt out above
