import type { DivisionKind } from '../division.ts';

const SET_ELSEWHERE: readonly DivisionKind[] = ['机关党委', '纪检监察', '离退休'];

/** 机关党委, 纪检监察 and 离退休: size and posts follow rules of their own, and documents differ on whether they count. */
export function isSetElsewhere(kind: DivisionKind): boolean {
  return SET_ELSEWHERE.includes(kind);
}
