import { z } from 'zod';
import { WHOLE_NUMBER } from '../plans/plan-schema.ts';

/**
 * After which step, or since when, the minutes begin; up to which step they go. Left out: from the beginning, to the newest.
 * `since=meeting` is the meeting that ended there: back to the last silence of more than two hours.
 */
export const MINUTES_QUERY = z
  .strictObject({
    from: WHOLE_NUMBER.exactOptional(),
    since: z.union([z.iso.datetime({ offset: true }), z.literal('meeting')]).exactOptional(),
    to: WHOLE_NUMBER.exactOptional(),
  })
  .refine(({ from, since }) => from === undefined || since === undefined, {
    error: 'from 与 since 只用其一 / give from or since, not both',
    path: ['since'],
  });

export const REMARKS_FILE_QUERY = z.strictObject({});
