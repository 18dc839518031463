import type { Baseline } from '@dachushi/domain/baseline.ts';
import { ASIDES } from '@dachushi/domain/protocol/asides.ts';
import type {
  Beacon,
  CommandBatchAnswer,
  Hello,
  HistoryPage,
  LogEntry,
  PlanSummary,
  StateAnswer,
} from '@dachushi/domain/protocol/messages.ts';
import { codeCame } from '../lib/asked-early.ts';
import { fetchJson } from '../lib/http.ts';
import { whoAmI } from '../lib/who-am-i.ts';
import type { StreamEar, Transport } from './ports.ts';

/** The server of the page's own origin. */
export function httpTransport(): Transport {
  const plan = (planId: string) => `/api/plans/${encodeURIComponent(planId)}`;
  return {
    me: whoAmI,
    plan: (planId) => fetchJson<PlanSummary>(plan(planId)),
    baseline: async (id) =>
      (await fetchJson<{ baseline: Baseline }>(`/api/baselines/${encodeURIComponent(id)}`)).baseline,
    state: (planId) => fetchJson<StateAnswer>(`${plan(planId)}/state`),
    history: async (planId, after) => {
      await codeCame();
      return await fetchJson<HistoryPage>(`${plan(planId)}/history?after=${after}`);
    },
    send: (planId, batch) => fetchJson<CommandBatchAnswer>(`${plan(planId)}/commands`, { method: 'POST', body: batch }),
    listen: (planId, { epoch, seq }, ear) =>
      listen(`${plan(planId)}/events?since=${encodeURIComponent(`${epoch}:${seq}`)}`, ear),
    onNetworkBack: (act) => {
      window.addEventListener('online', act);
      return () => window.removeEventListener('online', act);
    },
  };
}

/** Reconnecting is the receiver's matter, so a broken source is closed before the browser retries by itself. */
function listen(path: string, ear: StreamEar): () => void {
  const source = new EventSource(path);
  const hear = (name: string, act: (said: string) => void) =>
    source.addEventListener(name, (event) => act(String((event as MessageEvent).data)));
  hear('hello', (said) => ear.hello(JSON.parse(said) as Hello));
  hear('command', (said) => ear.entry(JSON.parse(said) as LogEntry));
  hear('reset', (said) => ear.reset(JSON.parse(said) as Hello));
  hear('heartbeat', (said) => ear.beacon(JSON.parse(said) as Beacon));
  for (const name of ASIDES) hear(name, (said) => ear.aside(name, JSON.parse(said) as unknown));
  source.onmessage = () => ear.alive();
  source.onerror = () => {
    source.close();
    ear.closed();
  };
  return () => source.close();
}
