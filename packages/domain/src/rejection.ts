/** Why a command cannot apply now. Words are chosen at the edge; `detail` holds what they need. */
export const REJECTION_CODES = [
  'unit-unknown',
  'division-unknown',
  'department-unknown',
  'unit-id-taken',
  'ids-repeated',
  'nothing-named',
  'into-itself',
  'already-there',
  'cross-department',
  'unit-protected',
  'department-locked',
  'department-not-locked',
  'abolished-mixed',
  'destination-missing',
  'name-empty',
  'name-too-long',
  'no-change',
  'target-out-of-range',
  'reason-missing',
  'reason-too-long',
  'duty-unknown',
  'duty-ended',
  'item-unknown',
  'item-ended',
  'specialist-unknown',
  'specialist-id-taken',
  'amount-out-of-range',
  'establishment-short',
  'same-place',
  'posts-out-of-range',
  'date-invalid',
  'policy-invalid',
  'passage-too-long',
  'note-missing',
  'division-not-parked',
  'undo-unknown',
  'undo-already',
  'undo-conflict',
  'undo-not-own',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

export interface Rejection {
  readonly code: RejectionCode;
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A refusal as a value; nothing is thrown. */
export function reject(code: RejectionCode, detail: Rejection['detail'] = {}): Rejection {
  return { code, detail };
}

/** Tells a refusal from the answer that might have stood in its place. */
export function isRejection(value: object): value is Rejection {
  return 'code' in value && 'detail' in value;
}
