import { PROGRAM } from '../program.ts';
import type { Provenance } from '../provenance.ts';

/** Names of the marks inside a file, in every format. */
export const MARK_NAMES = ['PlanId', 'PlanVersion', 'StateHash', 'ExportRequest', 'Program'] as const;
export type MarkName = (typeof MARK_NAMES)[number];

/** What a file says of itself, in the order of their names. */
export function marksOf({
  planId,
  epoch,
  seq,
  stateHash,
  asked,
}: Provenance): readonly (readonly [MarkName, string])[] {
  return [
    ['PlanId', planId],
    ['PlanVersion', `${epoch}:${seq}`],
    ['StateHash', stateHash],
    ...(asked === undefined ? [] : [['ExportRequest', asked] as const]),
    ['Program', PROGRAM],
  ];
}
