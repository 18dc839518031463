import { useEffect } from 'react';

/** Per plan, for as long as the window is open. */
const lastSeen = new Map<string, string>();

/** The department in the address, or on pages of the whole plan the one that was open before, so that a tab leads back to it. */
export function useLastDepartment(planId: string, departmentId: string | undefined): string | undefined {
  useEffect(() => {
    if (departmentId !== undefined) lastSeen.set(planId, departmentId);
  }, [planId, departmentId]);
  return departmentId ?? lastSeen.get(planId);
}
