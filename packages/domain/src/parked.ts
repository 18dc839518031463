import type { DivisionId } from './ids.ts';
import type { DepartmentStructure } from './structure.ts';

/** 搁置: a division on which the room has not agreed, with what the difference is about. It binds nobody. */
export interface Parked {
  readonly divisionId: DivisionId;
  readonly note: string;
}

/** Why a division was put aside; undefined when it was not. */
export function parkedNote({ parked }: DepartmentStructure, divisionId: DivisionId): string | undefined {
  return parked?.find((each) => each.divisionId === divisionId)?.note;
}
