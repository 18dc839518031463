import type { HistoryPage, LogEntry } from '@dachushi/domain/protocol/messages.ts';

/** Ids that a command names, at whatever depth: `unitId`, `divisionIds` … */
export function idsIn(payload: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown, named: boolean): void => {
    if (typeof value === 'string' && named) found.add(value);
    else if (Array.isArray(value)) for (const each of value as readonly unknown[]) look(each, named);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) look(each, named || /Ids?$/.test(key));
  };
  look(payload, false);
  return found;
}

/** The last step of somebody else that names what the refused command names; null when none of those read does. */
export function whoChanged(
  { entries }: HistoryPage,
  { payload, me }: { readonly payload: unknown; readonly me: string },
): LogEntry | null {
  const ids = idsIn(payload);
  const touches = (entry: LogEntry) => [...idsIn(entry.payload)].some((id) => ids.has(id));
  return entries.findLast((entry) => entry.actor !== me && touches(entry)) ?? null;
}
