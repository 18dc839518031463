import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { pathTo } from '../../../app/paths.ts';
import { usePlan } from '../../../plan/plan-context.tsx';

export const SHOWN = ['open', 'mentions', 'mine', 'resolved', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which remarks are shown, or the minutes and from where on: all of it stands in the address. */
export interface TalkPlace {
  readonly view: 'talk' | 'minutes';
  readonly show: Shown;
  readonly departmentId: DepartmentId | null;
  readonly text: string;
  /** The minutes begin after this step; null: with this meeting. */
  readonly from: number | null;
  /** They end with this step; null: the newest. */
  readonly to: number | null;
}

const STEP = /^\d{1,9}$/u;

function readTalkPlace(search: string): TalkPlace {
  const asked = new URLSearchParams(search);
  const step = (name: string) => {
    const said = asked.get(name) ?? '';
    return STEP.test(said) ? Number(said) : null;
  };
  return {
    view: asked.get('view') === 'minutes' ? 'minutes' : 'talk',
    show: SHOWN.find((each) => each === asked.get('show')) ?? 'open',
    departmentId: (asked.get('department') ?? null) as DepartmentId | null,
    text: asked.get('text') ?? '',
    from: step('from'),
    to: step('to'),
  };
}

/** The defaults stay out of the address. */
function writeTalkPlace({ view, show, departmentId, text, from, to }: TalkPlace): string {
  const search = new URLSearchParams({
    ...(view === 'talk' ? {} : { view }),
    ...(show === 'open' ? {} : { show }),
    ...(departmentId === null ? {} : { department: departmentId }),
    ...(text === '' ? {} : { text }),
    ...(from === null ? {} : { from: String(from) }),
    ...(to === null ? {} : { to: String(to) }),
  }).toString();
  return search === '' ? '' : `?${search}`;
}

export function useTalkPlace(): readonly [TalkPlace, (change: Partial<TalkPlace>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const place = useMemo(() => readTalkPlace(search), [search]);
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  }, [place]);
  const go = useCallback(
    (change: Partial<TalkPlace>) => {
      latest.current = { ...latest.current, ...change };
      navigate(`${pathTo('talk', { planId })}${writeTalkPlace(latest.current)}`, { replace: true });
    },
    [navigate, planId],
  );
  return [place, go];
}
