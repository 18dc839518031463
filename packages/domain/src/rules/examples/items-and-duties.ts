import type { RuleExamples } from './rule-examples.ts';

/** Duties, approvals and supervision. */
export const ITEMS_AND_DUTIES_EXAMPLES: RuleExamples = {};
