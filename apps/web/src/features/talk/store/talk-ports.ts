import type { RemarkActsAnswer, RemarksAnswer } from '@dachushi/domain/protocol/remark-messages.ts';
import type { RemarkAct } from '@dachushi/domain/remarks/remark.ts';
import { fetchJson } from '../../../lib/http.ts';
import { newUuid } from '../../../lib/new-id.ts';
import { whoAmI } from '../../../lib/who-am-i.ts';
import { indexedTalkQueue } from './talk-queue.ts';
import type { TalkQueue } from './talk-queue.ts';

/** Everything the store of what is said touches beyond its memory. */
export interface TalkPorts {
  /** Promises fail with HttpProblem (status 0: no answer). */
  me(): Promise<{ readonly actor: string }>;
  read(planId: string, since: number): Promise<RemarksAnswer>;
  send(planId: string, acts: readonly RemarkAct[]): Promise<RemarkActsAnswer>;
  readonly queue: TalkQueue;
  newId(): string;
  /** Acts once, `ms` from now; returns how to cancel. */
  after(ms: number, act: () => void): () => void;
  /** Calls when the browser says that the network came back; returns how to stop. */
  onNetworkBack(act: () => void): () => void;
  readSeen(planId: string): Readonly<Record<string, number>>;
  keepSeen(planId: string, seen: Readonly<Record<string, number>>): void;
}

export function browserTalkPorts(): TalkPorts {
  const address = (planId: string) => `/api/plans/${encodeURIComponent(planId)}/remarks`;
  return {
    me: whoAmI,
    read: (planId, since) => fetchJson(`${address(planId)}?since=${since}`),
    send: (planId, acts) => fetchJson(address(planId), { method: 'POST', body: { acts } }),
    queue: indexedTalkQueue(),
    newId: () => `r-${newUuid()}`,
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    onNetworkBack: (act) => {
      window.addEventListener('online', act);
      return () => window.removeEventListener('online', act);
    },
    readSeen,
    keepSeen: (planId, seen) => {
      try {
        localStorage.setItem(`dachushi.seen.${planId}`, JSON.stringify(seen));
      } catch {
        // no storage: what was seen is known until the window closes
      }
    },
  };
}

function readSeen(planId: string): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`dachushi.seen.${planId}`) ?? '{}');
    const pairs = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
    return Object.fromEntries(pairs.filter((pair): pair is [string, number] => typeof pair[1] === 'number'));
  } catch {
    return {};
  }
}
