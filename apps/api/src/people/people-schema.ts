import type { Me, PeopleAnswer, Place, Presence } from '@dachushi/domain/protocol/people.ts';
import { z } from 'zod';

const id = z.string().regex(/^[\w.-]{1,64}$/);
const actor = z.string().min(1).max(80);
/** As in the address: `unit:uc-01`. */
const pieces = z.array(z.string().regex(/^(unit|division):[\w.-]{1,64}$/)).max(30);

export const NAME_BODY = z.strictObject({ name: z.string().max(200).nullable() });

const place = {
  window: id,
  page: z.string().regex(/^[a-z-]{1,24}$/),
  departmentId: id.nullable(),
  selection: pieces,
  holds: pieces,
  chair: z.boolean(),
  follows: actor.nullable(),
};

const PLACE = z.strictObject(place) satisfies z.ZodType<Place>;

/** Where a window is, or that it is closed. */
export const PRESENCE_BODY = z.union([PLACE, z.strictObject({ window: id, left: z.literal(true) })]);

const person = z.strictObject({ actor: z.string(), name: z.string().nullable() });

export const ME = person satisfies z.ZodType<Me>;

export const PEOPLE = z.strictObject({
  people: z.array(person),
  present: z.array(z.strictObject({ actor: z.string(), ...place }) satisfies z.ZodType<Presence>),
}) satisfies z.ZodType<PeopleAnswer>;
