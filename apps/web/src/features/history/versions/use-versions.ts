import type { NamedVersion, NamedVersions } from '@dachushi/domain/protocol/named-versions.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { fetchJson, HttpProblem } from '../../../lib/http.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { useAside } from '../../../plan/use-aside.ts';

export interface Versions {
  /** By place, then by name; empty until read. */
  readonly all: readonly NamedVersion[];
  readonly at: (seq: number) => readonly NamedVersion[];
  /** Names a step. The problem, or null when done. */
  readonly name: (seq: number, name: string) => Promise<HttpProblem | null>;
  readonly forget: (name: string) => Promise<HttpProblem | null>;
}

const NONE: readonly NamedVersion[] = [];
const UNREAD: NamedVersions = { epoch: '', versions: NONE };

/** The named versions of the open plan, as they are given and taken away by anybody. */
export function useVersions(): Versions {
  const planId = usePlan((plan) => plan.planId);
  const address = `/api/plans/${encodeURIComponent(planId)}/versions`;
  const [{ epoch, versions: all }, setSaid] = useState(UNREAD);
  const read = useCallback(() => {
    fetchJson<NamedVersions>(address).then(
      setSaid,
      () => undefined, // the next opening of the stream asks again
    );
  }, [address]);
  useEffect(read, [read]);
  useAside('version', (said) => setSaid(said as NamedVersions), read);
  const bySeq = useMemo(() => bySeqOf(all), [all]);
  // the history these names were read from: what another one has at that step nobody here has seen
  const seen = epoch === '' ? {} : { epoch };
  const change = async (path: string, request: Parameters<typeof fetchJson>[1]) => {
    try {
      setSaid(await fetchJson<NamedVersions>(path, request));
      return null;
    } catch (failure) {
      if (failure instanceof HttpProblem) return failure;
      throw failure;
    }
  };
  return {
    all,
    at: (seq) => bySeq.get(seq) ?? NONE,
    name: (seq, name) => change(address, { method: 'POST', body: { seq, name, ...seen } }),
    forget: (name) => change(`${address}?${new URLSearchParams({ name, ...seen }).toString()}`, { method: 'DELETE' }),
  };
}

function bySeqOf(all: readonly NamedVersion[]): ReadonlyMap<number, readonly NamedVersion[]> {
  const bySeq = new Map<number, NamedVersion[]>();
  for (const version of all) bySeq.set(version.seq, [...(bySeq.get(version.seq) ?? []), version]);
  return bySeq;
}
