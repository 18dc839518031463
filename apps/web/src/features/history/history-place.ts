import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import { ACTS } from '@dachushi/history/act.ts';
import type { Act } from '@dachushi/history/act.ts';
import type { StepFilter } from '@dachushi/history/filter-steps.ts';
import { edgesOfDay } from './history-days.ts';

/** What is looked for, as the reader says it; see `filterOf`. */
export interface Sought {
  readonly actor: string | null;
  readonly departmentId: DepartmentId | null;
  readonly unitId: UnitId | null;
  readonly act: Act | null;
  readonly text: string;
  /** 2026-11-22 by the reader's own clock. */
  readonly day: string | null;
  /** A named version: only what came after it. */
  readonly since: string | null;
}

export interface HistoryPlace extends Sought {
  /** The chosen step; null follows the newest. */
  readonly at: number | null;
}

export const NOTHING_SOUGHT: Sought = {
  actor: null,
  departmentId: null,
  unitId: null,
  act: null,
  text: '',
  day: null,
  since: null,
};

/** The same as a question to the log. A version that is not there (any more) asks nothing. */
export function filterOf(
  { actor, departmentId, unitId, act, text, day, since }: Sought,
  versions: readonly NamedVersion[],
): StepFilter {
  const version = versions.find(({ name }) => name === since);
  return { actor, departmentId, unitId, act, text, ...edgesOfDay(day), since: version?.seq ?? null };
}

const NAMES = {
  actor: 'person',
  departmentId: 'department',
  unitId: 'unit',
  act: 'act',
  text: 'text',
  day: 'day',
  since: 'since',
} as const satisfies Record<keyof Sought, string>;

/** Whatever the address says that is not known falls back to the whole log and its newest step. */
export function readHistoryPlace(search: string): HistoryPlace {
  const asked = new URLSearchParams(search);
  const at = asked.get('step');
  const day = asked.get(NAMES.day);
  return {
    at: at !== null && /^\d{1,9}$/u.test(at) ? Number(at) : null,
    actor: asked.get(NAMES.actor),
    departmentId: (asked.get(NAMES.departmentId) ?? null) as DepartmentId | null,
    unitId: (asked.get(NAMES.unitId) ?? null) as UnitId | null,
    act: ACTS.find((act) => act === asked.get(NAMES.act)) ?? null,
    text: asked.get(NAMES.text) ?? '',
    day: day !== null && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : null,
    since: asked.get(NAMES.since),
  };
}

export function writeHistoryPlace({ at, ...sought }: HistoryPlace): string {
  const search = new URLSearchParams(at === null ? {} : { step: String(at) });
  for (const key of Object.keys(NAMES) as (keyof Sought)[]) {
    const value = sought[key];
    if (value !== null && value !== '') search.set(NAMES[key], value);
  }
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}
