import { z } from 'zod';
import { WHOLE_NUMBER } from '../plans/plan-schema.ts';

/** What to draw. `department` is a comma-separated choice in any order; left out, all of them. */
export const CHART_QUERY = z.strictObject({
  side: z.enum(['before', 'after', 'both']).default('both'),
  look: z.enum(['official', 'horizontal']).default('official'),
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

/** Files with pages know two more: `changes` over what became of each unit, and the compact list. */
export const SLIDES_QUERY = CHART_QUERY.extend({
  side: z.enum(['before', 'after', 'both', 'changes']).default('both'),
  look: z.enum(['official', 'horizontal', 'compact']).default('official'),
});

export const PAPER_QUERY = SLIDES_QUERY.extend({
  paper: z.enum(['A4', 'A3']).default('A4'),
  orientation: z.enum(['landscape', 'portrait']).default('landscape'),
});

export type ChartQuery = z.output<typeof CHART_QUERY>;
export type SlidesQuery = z.output<typeof SLIDES_QUERY>;
