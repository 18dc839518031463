import { CHART_FILES, PAPER_FILES } from '@dachushi/domain/protocol/export-messages.ts';
import { z } from 'zod';

const FILES = [...CHART_FILES, ...PAPER_FILES, 'plan.json'] as const;

/** Which files, of the city and of which departments; everything may be left out. */
export const PACKAGE_BODY = z.strictObject({
  files: z.array(z.enum(FILES)).min(1).max(FILES.length).exactOptional(),
  departments: z.array(z.string().min(1).max(200)).max(200).exactOptional(),
  lang: z.enum(['zh-CN', 'en']).exactOptional(),
  side: z.enum(['before', 'after', 'both', 'changes']).exactOptional(),
  look: z.enum(['official', 'horizontal', 'compact']).exactOptional(),
  paper: z.enum(['A4', 'A3']).exactOptional(),
  orientation: z.enum(['landscape', 'portrait']).exactOptional(),
  at: z.int().nonnegative().exactOptional(),
});
