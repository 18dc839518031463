import { z } from 'zod';
import { WHOLE_NUMBER } from '../plans/plan-schema.ts';
import { CHART_QUERY } from './chart-schema.ts';

/** Which papers: of one department, or left out, of the whole city. Papers are in Chinese. */
export const PAPERS_QUERY = z.strictObject({
  department: z.string().min(1).max(200).exactOptional(),
  at: WHOLE_NUMBER.exactOptional(),
});

/** Which names to look through; left out, all of them. */
export const GLYPH_QUERY = CHART_QUERY.pick({ department: true, at: true });
