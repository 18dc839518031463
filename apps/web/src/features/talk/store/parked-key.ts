import type { Structure } from '@dachushi/domain/structure.ts';

/** The same as long as the same divisions are put aside for the same reasons. */
export function parkedKey({ departments }: Structure): string {
  const parts: string[] = [];
  for (const { parked } of departments.values())
    for (const { divisionId, note } of parked ?? []) parts.push(divisionId, note);
  return parts.join('\n');
}
