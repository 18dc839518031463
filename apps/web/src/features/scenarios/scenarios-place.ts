import { AXES } from '@dachushi/domain/scenarios/scenario-figures.ts';
import type { Axis } from '@dachushi/domain/scenarios/scenario-figures.ts';
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { MOST_SHOWN } from './family.ts';

export const VIEWS = ['columns', 'pareto', 'difference'] as const;
export type View = (typeof VIEWS)[number];

/** Rows: those that fare differently among the plans shown, those that are changed in any, all. */
export const ROW_FILTERS = ['different', 'changed', 'all'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** Where the reader stands on the page: all of it is in the address, so that a link shows what its sender saw. */
export interface ScenariosPlace {
  readonly view: View;
  /** Null until somebody chose. */
  readonly plans: readonly string[] | null;
  readonly rows: RowFilter;
  readonly x: Axis;
  readonly y: Axis;
  /** A third figure that counts in who is beaten by whom, or null. */
  readonly also: Axis | null;
  readonly pair: readonly string[];
}

/** Whatever the address says that is not known falls back to what is shown first. */
function readScenariosPlace(search: string): ScenariosPlace {
  const asked = new URLSearchParams(search);
  const axis = (name: string) => AXES.find((each) => each === asked.get(name)) ?? null;
  const list = (name: string) => [...new Set((asked.get(name) ?? '').split(',').filter((id) => id !== ''))];
  const plans = list('plans').slice(0, MOST_SHOWN);
  return {
    view: VIEWS.find((view) => view === asked.get('view')) ?? 'columns',
    plans: plans.length > 0 ? plans : null,
    rows: ROW_FILTERS.find((rows) => rows === asked.get('rows')) ?? 'different',
    x: axis('x') ?? 'people',
    y: axis('y') ?? 'overall',
    also: axis('also'),
    pair: list('pair').slice(0, 2),
  };
}

type Change = Readonly<Partial<Record<'view' | 'plans' | 'rows' | 'x' | 'y' | 'also' | 'pair', string | null>>>;

/** Null takes a part out of the address again: it is as at first. */
function changedPlace(search: string, change: Change): string {
  const asked = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) asked.delete(key);
    else if (value !== undefined) asked.set(key, value);
  }
  const said = asked.toString().replaceAll('%2C', ',');
  return said === '' ? '' : `?${said}`;
}

/** Where the reader stands, and how to go elsewhere; no step for the browser's back button. */
export function useScenariosPlace(): readonly [ScenariosPlace, (change: Change) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const place = useMemo(() => readScenariosPlace(search), [search]);
  const go = useCallback(
    (change: Change) =>
      navigate(`${pathTo('scenarios', { planId })}${changedPlace(search, change)}`, { replace: true }),
    [navigate, planId, search],
  );
  return [place, go];
}
