import type { Structure } from '@dachushi/domain/structure.ts';

/** How far the meeting has come: departments in scope, and those of them that are locked. Out of scope there is nothing to decide. */
export function agendaOf({ departments }: Structure): { readonly done: number; readonly all: number } {
  let done = 0;
  let all = 0;
  for (const { inScope, locked } of departments.values()) {
    if (!inScope) continue;
    all += 1;
    if (locked) done += 1;
  }
  return { done, all };
}
