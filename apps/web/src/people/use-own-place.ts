import { useEffect } from 'react';
import { usePeopleStore } from './people-context.tsx';

/** Tells the others on which page and in which department this window is. */
export function useOwnPlace(page: string, departmentId: string | undefined): void {
  const people = usePeopleStore();
  useEffect(() => {
    people.move({ page, departmentId: departmentId ?? null });
  }, [people, page, departmentId]);
}
