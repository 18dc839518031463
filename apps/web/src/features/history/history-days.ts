import type { Step } from '@dachushi/history/step.ts';

export interface DayOfSteps {
  /** 2026-11-22 by the reader's own clock. */
  readonly day: string;
  readonly steps: number;
}

/** The days on which something was done, newest first. @param steps ascending, as times are. */
export function daysOf(steps: readonly Step[]): readonly DayOfSteps[] {
  const counts = new Map<string, number>();
  let [minute, day] = ['', ''];
  for (const { entry } of steps) {
    const itsMinute = entry.time.slice(0, 16); // no day ends within one, wherever the reader is
    if (itsMinute !== minute) [minute, day] = [itsMinute, dayOf(new Date(entry.time))];
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([each, count]) => ({ day: each, steps: count })).reverse();
}

function dayOf(time: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Its first moment and the first of the next day, as ISO times; no edges without a day. */
export function edgesOfDay(day: string | null): { readonly from: string | null; readonly until: string | null } {
  if (day === null) return { from: null, until: null };
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    from: new Date(year, month - 1, date).toISOString(),
    until: new Date(year, month - 1, date + 1).toISOString(),
  };
}
