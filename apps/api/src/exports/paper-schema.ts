import { z } from 'zod';
import { WHOLE_NUMBER } from '../plans/plan-schema.ts';
import { CHART_QUERY } from './chart-schema.ts';

/** Which papers: of one department, or left out, of the whole city. Papers are in Chinese. */
export const PAPERS_QUERY = z.strictObject({
  department: z.string().min(1).max(200).exactOptional(),
  at: WHOLE_NUMBER.exactOptional(),
});

/** Long enough for a few paragraphs, short enough for an address. */
const CHAPTER = z.string().max(700);

/** Chapters that people write: 调整的必要性和依据 and 实施步骤, a paragraph a line. */
export const PROPOSAL_QUERY = PAPERS_QUERY.extend({
  necessity: CHAPTER.exactOptional(),
  steps: CHAPTER.exactOptional(),
});

/** Which names to look through; left out, all of them. */
export const GLYPH_QUERY = CHART_QUERY.pick({ department: true, at: true });
