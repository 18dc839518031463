import { compareDepartment } from '@dachushi/domain/compare.ts';
import type { Comparison, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';

const known = new WeakMap<DepartmentStructure, DepartmentComparison>();

/** 前后对照 in which every department that no command touched is the same object as before, so that its chart stands. */
export function planComparison(structure: Structure): Comparison {
  const { title, baseDate, countingBasis, notice } = structure.baseline.baseline;
  return {
    title,
    baseDate,
    countingBasis,
    notice,
    departments: [...structure.departments.values()].map((each) => comparisonOf(structure, each)),
  };
}

function comparisonOf(structure: Structure, department: DepartmentStructure): DepartmentComparison {
  let comparison = known.get(department);
  if (!comparison) known.set(department, (comparison = compareDepartment(structure, department)));
  return comparison;
}
