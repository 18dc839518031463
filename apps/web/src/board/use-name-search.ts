import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useMemo } from 'react';
import { useSearch } from '../lib/use-search.ts';

interface Named {
  readonly id: DepartmentId;
  readonly name: string;
}

/** Ids whose name matches by text, pinyin or initials; null when nothing is asked. */
export function useNameSearch(named: readonly Named[], asked: string): ReadonlySet<DepartmentId> | null {
  const text = asked.trim();
  const names = useMemo(() => named.map(({ name }) => name), [named]);
  const search = useSearch(names, text !== '');
  return useMemo(
    () => (text === '' ? null : new Set(search.find(text).flatMap(({ index }) => named[index]?.id ?? []))),
    [text, search, named],
  );
}
