import type { RuleExamples } from './rule-examples.ts';

/** 编制, 职数, 专员 and what units there are. */
export const PLACES_AND_POSTS_EXAMPLES: RuleExamples = {};
