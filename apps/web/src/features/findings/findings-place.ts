import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import type { Severity } from '@dachushi/domain/rules/finding.ts';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { usePlan } from '../../plan/plan-context.tsx';

/** `passed` lists rules, not findings. */
export const STATUSES = ['open', 'waived', 'passed'] as const;
export type FindingStatus = (typeof STATUSES)[number];

export type Grouping = 'rule' | 'department';

/** What the list shows and which finding is opened: all of it stands in the address. */
export interface FindingsPlace {
  readonly by: Grouping;
  readonly status: FindingStatus;
  readonly severity: Severity | null;
  readonly departmentId: DepartmentId | null;
  readonly ruleId: string | null;
  /** Key of the opened row. */
  readonly opened: string | null;
}

export const EVERYTHING: FindingsPlace = {
  by: 'rule',
  status: 'open',
  severity: null,
  departmentId: null,
  ruleId: null,
  opened: null,
};

/** Whatever the address says that is not known falls back to all that is open. */
function readFindingsPlace(search: string): FindingsPlace {
  const asked = new URLSearchParams(search);
  return {
    by: asked.get('by') === 'department' ? 'department' : 'rule',
    status: STATUSES.find((status) => status === asked.get('status')) ?? 'open',
    severity: SEVERITIES.find((severity) => severity === asked.get('severity')) ?? null,
    departmentId: (asked.get('department') ?? null) as DepartmentId | null,
    ruleId: asked.get('rule'),
    opened: asked.get('finding'),
  };
}

/** The defaults stay out of the address. */
export function writeFindingsPlace({ by, status, severity, departmentId, ruleId, opened }: FindingsPlace): string {
  const search = new URLSearchParams({
    ...(by === 'rule' ? {} : { by }),
    ...(status === 'open' ? {} : { status }),
    ...(severity === null ? {} : { severity }),
    ...(departmentId === null ? {} : { department: departmentId }),
    ...(ruleId === null ? {} : { rule: ruleId }),
    ...(opened === null ? {} : { finding: opened }),
  }).toString();
  return search === '' ? '' : `?${search}`;
}

/** Where the reader stands, and how to go elsewhere. Filters are no steps for the browser's back button. */
export function useFindingsPlace(): readonly [FindingsPlace, (change: Partial<FindingsPlace>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const place = useMemo(() => readFindingsPlace(search), [search]);
  // the rows keep their callback while the address changes, and two changes at once add up
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  }, [place]);
  const go = useCallback(
    (change: Partial<FindingsPlace>) => {
      latest.current = { ...latest.current, ...change };
      navigate(`${pathTo('findings', { planId })}${writeFindingsPlace(latest.current)}`, { replace: true });
    },
    [navigate, planId],
  );
  return [place, go];
}
