import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { ACTS } from '@dachushi/history/act.ts';
import type { StepFilter } from './shown-steps.ts';

export interface HistoryPlace extends StepFilter {
  /** The chosen step; null follows the newest. */
  readonly at: number | null;
}

/** Whatever the address says that is not known falls back to the whole log and its newest step. */
export function readHistoryPlace(search: string): HistoryPlace {
  const asked = new URLSearchParams(search);
  const at = asked.get('step');
  return {
    at: at !== null && /^\d{1,9}$/u.test(at) ? Number(at) : null,
    actor: asked.get('person'),
    departmentId: (asked.get('department') ?? null) as DepartmentId | null,
    act: ACTS.find((act) => act === asked.get('act')) ?? null,
    text: asked.get('text') ?? '',
  };
}

export function writeHistoryPlace({ at, actor, departmentId, act, text }: HistoryPlace): string {
  const search = new URLSearchParams({
    ...(at === null ? {} : { step: String(at) }),
    ...(actor === null ? {} : { person: actor }),
    ...(departmentId === null ? {} : { department: departmentId }),
    ...(act === null ? {} : { act }),
    ...(text === '' ? {} : { text }),
  }).toString();
  return search === '' ? '' : `?${search}`;
}
