import type { MinutesAnswer } from '@dachushi/domain/protocol/minutes.ts';
import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';

/** Where the minutes begin and end, as chosen. */
export interface MinutesChoice {
  /** `meeting`, `today`, `start`, `time`, or `step:12`. */
  readonly from: string;
  /** `now` or `step:12`. */
  readonly to: string;
  /** 2026-11-22 and 14:30 by the clock of this computer, for `time`. */
  readonly day: string;
  readonly clock: string;
}

/** The question for the server; null while a time is not whole. */
export function minutesQuestion({ from, to, day, clock }: MinutesChoice, now: Date): string | null {
  const asked = new URLSearchParams();
  if (from === 'meeting') asked.set('since', from);
  else if (from === 'today') asked.set('since', startOfDay(now).toISOString());
  else if (from === 'time') {
    const moment = new Date(`${day}T${clock === '' ? '00:00' : clock}`);
    if (Number.isNaN(moment.getTime())) return null;
    asked.set('since', moment.toISOString());
  } else if (from !== 'start') asked.set('from', from.slice('step:'.length));
  if (to !== 'now') asked.set('to', to.slice('step:'.length));
  return asked.toString();
}

/** The question that always gets the answer that was read, for its file: the same beginning, and the end it had. */
export function sameMinutes(question: string, { since, to }: Pick<MinutesAnswer, 'since' | 'to'>): string {
  const asked = new URLSearchParams(question);
  if (asked.has('since')) asked.set('since', since);
  asked.set('to', String(to));
  return asked.toString();
}

function startOfDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate());
}

const two = (number: number) => String(number).padStart(2, '0');

/** 14:30, by the clock of this computer. */
export function clockOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** 2026-11-22, by the clock of this computer. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Points of the log with a name, and the step that an address asks for when it has none. */
export function points(
  versions: readonly NamedVersion[],
  asked: number | null,
): readonly { seq: number; name: string | null }[] {
  const named = versions.map(({ seq, name }) => ({ seq, name }));
  return asked === null || versions.some(({ seq }) => seq === asked) ? named : [...named, { seq: asked, name: null }];
}
