import type { DivisionId } from './ids.ts';
import type { DepartmentStructure } from './structure.ts';

/** Why a division was put aside; undefined when it was not. */
export function parkedNote({ parked }: DepartmentStructure, divisionId: DivisionId): string | undefined {
  return parked?.find((each) => each.divisionId === divisionId)?.note;
}
