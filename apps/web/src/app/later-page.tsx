import { use } from 'react';
import type { FunctionComponent } from 'react';

export interface LaterPage<Props> {
  readonly Page: FunctionComponent<Props>;
  /** Its code has set out ahead; see `hearArrivals`. */
  isComing(): boolean;
  /** Lets the code set out before the page is shown. Should it fail, showing the page tries again and says why it cannot. */
  fetchCode(): void;
}

const listeners = new Set<() => void>();

/** Calls whenever code that had set out ahead has come, or cannot. Returns how to stop. */
export function hearArrivals(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * A page in a file of its own. Unlike React's `lazy`, code that has arrived is shown at once: a fallback that flashes up
 * would also stay for a third of a second.
 */
export function laterPage<Props extends object>(load: () => Promise<FunctionComponent<Props>>): LaterPage<Props> {
  let Arrived: FunctionComponent<Props> | null = null;
  let coming: Promise<void> | null = null;
  const come = () =>
    (coming ??= load().then((page) => {
      Arrived = page;
    }));
  function Page(props: Props) {
    if (Arrived === null) use(come());
    return Arrived && <Arrived {...props} />;
  }
  let ahead = false;
  const arrive = () => {
    ahead = false;
    for (const listener of listeners) listener();
  };
  return {
    Page,
    isComing: () => ahead,
    fetchCode: () => {
      ahead = Arrived === null;
      void come()
        .catch(() => {
          coming = null;
        })
        .then(arrive);
    },
  };
}
