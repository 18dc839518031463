import type { PlanRule } from './plan-rule.ts';
import { reductionBySmallDepartments } from './reduction-by-small-departments.ts';

export const PLAN_RULES: readonly PlanRule[] = [reductionBySmallDepartments];
