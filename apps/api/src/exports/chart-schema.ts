import { z } from 'zod';
import { WHOLE_NUMBER } from '../plans/plan-schema.ts';

/** What to draw. `changes`: the units after, each over what it is made of. `department` is a comma-separated choice in any order; left out, all of them. */
export const CHART_QUERY = z.strictObject({
  side: z.enum(['before', 'after', 'both', 'changes']).default('both'),
  look: z.enum(['official', 'horizontal', 'compact']).default('official'),
  lang: z.enum(['zh-CN', 'en']).default('zh-CN'),
  department: z
    .string()
    .max(20_000)
    .transform((text) => text.split(',').filter((id) => id !== ''))
    .exactOptional(),
  at: WHOLE_NUMBER.exactOptional(),
});

/** Pixels of the picture for each pixel of the chart; left out, 2, or less when that would be too large. */
export const PICTURE_QUERY = CHART_QUERY.extend({
  scale: z
    .enum(['1', '2', '3', '4'])
    .transform((text) => Number(text) as 1 | 2 | 3 | 4)
    .exactOptional(),
});

/** A file of pages is laid out for its paper. */
export const PAPER_QUERY = CHART_QUERY.extend({
  paper: z.enum(['A4', 'A3']).default('A4'),
  orientation: z.enum(['landscape', 'portrait']).default('landscape'),
});
