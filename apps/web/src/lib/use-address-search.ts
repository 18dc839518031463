import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** Parts of the address' search to change; null or '' takes a part out: it is as at first. */
export type SearchChange = Readonly<Record<string, string | null>>;

/** The search of an address after a change, with its ?; '' when nothing is left. */
export function changedSearch(search: string, change: SearchChange): string {
  const asked = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === '') asked.delete(key);
    else asked.set(key, value);
  }
  const said = asked.toString().replaceAll('%2C', ',');
  return said === '' ? '' : `?${said}`;
}

/** What the address says, and how to say something else; no step for the browser's back button. */
export function useAddressSearch(): readonly [URLSearchParams, (change: SearchChange) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (to: SearchChange) => navigate(`${path}${changedSearch(window.location.search, to)}`, { replace: true }),
    [navigate, path],
  );
  return [asked, change];
}
