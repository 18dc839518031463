import { use, useEffect, useSyncExternalStore } from 'react';
import type { FunctionComponent } from 'react';
import { componentMessages } from '../messages/component-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { dismissToast, showToast } from './toast-store.ts';

/** How often code that could not come is asked for again while somebody waits for it. */
const AGAIN_MS = 3_000;

const known = new Set<() => Promise<void>>();

/**
 * A part of a page in a file of its own, inside a `Suspense`. Where the line is cut before the file has come, the page
 * stands without it and it appears as soon as it can come; React's `lazy` would take the whole page down instead.
 * `asked`: somebody pressed something to see it and is told that it will open.
 */
export function laterPart<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  { asked = false }: { readonly asked?: boolean } = {},
): FunctionComponent<Props> {
  let standing: FunctionComponent<Props> | 'coming' | 'missing' = 'coming';
  let coming: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const stands = (now: typeof standing) => {
    standing = now;
    for (const listener of listeners) listener();
  };
  const come = () =>
    (coming ??= load().then(stands, () => {
      coming = null; // the next one asks again
      stands('missing');
    }));
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  known.add(come);
  return function Part(props: Props) {
    const Arrived = useSyncExternalStore(listen, () => standing);
    if (Arrived === 'missing') return <Missing come={come} asked={asked} />;
    return Arrived === 'coming' ? <Coming come={come} /> : <Arrived {...props} />;
  };
}

function Coming({ come }: { readonly come: () => Promise<void> }) {
  use(come());
  return null;
}

/** Lets the code of every part that the open pages know of come, one after the other: whoever loses the line later misses none. */
export async function fetchLaterParts(): Promise<void> {
  for (const come of known) await come();
}

function Missing({ come, asked }: { readonly come: () => Promise<void>; readonly asked: boolean }) {
  const words = useMessages(componentMessages);
  useEffect(() => {
    const again = () => void come();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [come]);
  useEffect(() => {
    if (!asked) return undefined;
    const toast = showToast({ kind: 'note', title: words.partMissing, detail: words.partComes });
    return () => dismissToast(toast);
  }, [asked, words]);
  return null;
}
