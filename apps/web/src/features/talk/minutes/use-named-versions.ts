import type { NamedVersion, NamedVersions } from '@dachushi/domain/protocol/named-versions.ts';
import { useEffect, useState } from 'react';
import { fetchJson } from '../../../lib/http.ts';

/** Named points of the log; none while they are on their way or cannot be had. */
export function useNamedVersions(planId: string): readonly NamedVersion[] {
  const [versions, setVersions] = useState<readonly NamedVersion[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetchJson<NamedVersions>(`/api/plans/${encodeURIComponent(planId)}/versions`, { signal: stop.signal }).then(
      (said) => setVersions(said.versions),
      () => undefined, // the other beginnings are there
    );
    return () => stop.abort();
  }, [planId]);
  return versions;
}
