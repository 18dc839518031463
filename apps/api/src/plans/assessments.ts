import { assess } from '@dachushi/domain/assess.ts';
import type { Assessment } from '@dachushi/domain/assessment.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { RecentlyUsed } from '../recently-used.ts';

export interface Assessments {
  /** Only departments that changed since the plan was last assessed are looked at again. */
  of(planId: string, structure: Structure): Assessment;
}

const KEPT = 64;

export function createAssessments(): Assessments {
  const recent = new RecentlyUsed<string, { structure: Structure; assessment: Assessment }>(KEPT);
  return {
    of(planId, structure) {
      const last = recent.get(planId);
      if (last?.structure === structure) return last.assessment;
      const usable = last?.structure.baseline === structure.baseline ? last.assessment : undefined;
      const assessment = assess(structure, usable);
      recent.set(planId, { structure, assessment });
      return assessment;
    },
  };
}
