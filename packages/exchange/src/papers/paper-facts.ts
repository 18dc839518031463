import { dateWords, timeWords, versionWords } from '@dachushi/chart/date-words.ts';
import { assess } from '@dachushi/domain/assess.ts';
import type { Assessment, DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { Comparison, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { must } from '@dachushi/domain/must.ts';
import { presentAssessment } from '@dachushi/domain/ratios/presented.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';
import type { PaperRequest } from './paper-request.ts';
import type { Provenance } from '../provenance.ts';

/** One department as the papers see it: the same figures as every screen, from the same functions. */
export interface DepartmentFacts {
  readonly comparison: DepartmentComparison;
  readonly assessment: DepartmentAssessment;
  readonly structure: DepartmentStructure;
}

export type Presented = ReturnType<typeof presentAssessment>;

/** Small print of every paper. */
export interface PaperHeading {
  readonly planTitle: string;
  readonly baselineTitle: string;
  readonly baseDate: string;
  readonly countingBasis: string;
  /** The warning that travels with illustrative figures. */
  readonly notice: string | null;
  readonly version: string;
  readonly time: string;
}

export interface PaperFacts {
  readonly heading: PaperHeading;
  readonly provenance: Provenance;
  readonly baseline: IndexedBaseline;
  readonly structure: Structure;
  readonly comparison: Comparison;
  readonly assessment: Assessment;
  readonly presented: Presented;
  /** Those the paper is about, in official order. */
  readonly departments: readonly DepartmentFacts[];
  /** Whether these are all departments of the plan. */
  readonly wholeCity: boolean;
}

/** Works everything out once for one paper. */
export function paperFacts({ structure, planTitle, departmentId, provenance }: PaperRequest): PaperFacts {
  const comparison = compareStructure(structure);
  const assessment = assess(structure);
  const { title, baseDate, countingBasis, notice } = structure.baseline.baseline;
  const about = comparison.departments.filter((each) => departmentId === null || each.departmentId === departmentId);
  return {
    heading: {
      planTitle,
      baselineTitle: title,
      baseDate: dateWords(baseDate, 'zh-CN'),
      countingBasis,
      notice,
      version: `${provenance.epoch.slice(-4)}:${versionWords(provenance.seq, provenance.stateHash)}`,
      time: timeWords(provenance.time, 'zh-CN'),
    },
    provenance,
    baseline: structure.baseline,
    structure,
    comparison,
    assessment,
    presented: presentAssessment(assessment),
    departments: about.map((each) => ({
      comparison: each,
      assessment: must(assessment.departments.get(each.departmentId), `assessment of ${each.departmentId}`),
      structure: must(structure.departments.get(each.departmentId), `department ${each.departmentId}`),
    })),
    wholeCity: departmentId === null,
  };
}
