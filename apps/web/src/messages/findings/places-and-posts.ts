import type { FindingWords } from './rule-words.ts';

/** 编制, 职数, 专员 and what units there are. */
export const placesAndPostsFindings: FindingWords = {};
