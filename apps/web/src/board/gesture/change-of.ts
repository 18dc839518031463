import type { Assessment, DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { meantBy } from '@dachushi/domain/transition.ts';

/** One department before and after. */
export interface DepartmentChange {
  readonly before: DepartmentAssessment;
  readonly after: DepartmentAssessment;
}

export function departmentChange(assessment: Assessment, preview: Preview): DepartmentChange | null {
  if (preview.departmentId === null) return null;
  const before = assessment.departments.get(preview.departmentId);
  const after = preview.assessment.departments.get(preview.departmentId);
  return before && after ? { before, after } : null;
}

/** The unit that a preview ends in, as it would be. */
export function unitAfter(preview: Preview): Unit | null {
  if (preview.departmentId === null || preview.unitId === null) return null;
  return (
    preview.structure.departments.get(preview.departmentId)?.units.find((unit) => unit.id === preview.unitId) ?? null
  );
}

/** “27.27%” and “6/22”: a ratio never goes without its base. */
export function ratioWords({ ratio }: DepartmentAssessment): { readonly percent: string; readonly fraction: string } {
  return { percent: `${ratioText(ratio) ?? '0.00'}%`, fraction: `${removed(ratio)}/${ratio.before}` };
}

/** How many deputies of that unit the act takes into transition, 名; 0 when every one of them has a seat. */
export function transitionIn(preview: Preview): number {
  const unit = meantBy(preview.command) === preview.command ? null : unitAfter(preview);
  return unit?.posts.transitional?.deputies ?? 0;
}
