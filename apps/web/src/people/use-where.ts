import type { Presence } from '@dachushi/domain/protocol/people.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { pathTo, PLAN_PAGES } from '../app/paths.ts';
import type { PlanPageName } from '../app/paths.ts';
import { PLAN_TABS, tabOf } from '../app/plan-tabs.ts';
import { peopleMessages } from '../messages/people.ts';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePlan } from '../plan/plan-context.tsx';
import { wishStore } from './wish-store.ts';

type Where = Pick<Presence, 'page' | 'departmentId' | 'selection'>;

/** 工作台 · 市财政局: where somebody is, in words. */
export function useWhere(): (at: Where) => string {
  const words = useMessages(peopleMessages);
  const shell = useMessages(shellMessages);
  const departments = usePlan((plan) => plan.structure.baseline.departments);
  return useCallback(
    ({ page, departmentId }) => {
      const tab = PLAN_TABS.find((each) => each.page === tabOf(page as PlanPageName));
      const pageName = tab ? shell[tab.word] : page;
      const department = departmentId === null ? undefined : departments.get(departmentId as DepartmentId);
      return department ? words.atDepartment(pageName, department.name) : pageName;
    },
    [words, shell, departments],
  );
}

/** Goes where somebody is: page, department and selection. */
export function useGoTo(): (at: Where) => void {
  const planId = usePlan((plan) => plan.planId);
  const [, navigate] = useLocation();
  return useCallback(
    ({ page, departmentId, selection }) => {
      const known = PLAN_PAGES.find((each) => each === page);
      if (!known) return;
      const path = pathTo(known, { planId, departmentId: departmentId ?? undefined });
      if (known === 'board') wishStore.setState({ wish: { departmentId, selection } });
      if (window.location.pathname !== path) navigate(path);
    },
    [planId, navigate],
  );
}
