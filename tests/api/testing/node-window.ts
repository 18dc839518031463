import type { Baseline } from '@dachushi/domain/baseline.ts';
import { ASIDES } from '@dachushi/domain/protocol/asides.ts';
import type {
  Beacon,
  CommandBatchAnswer,
  Hello,
  HistoryPage,
  LogEntry,
  PlanSummary,
  Problem,
  StateAnswer,
} from '@dachushi/domain/protocol/messages.ts';
import { HttpProblem } from '@dachushi/web/lib/http.ts';
import { newUuid } from '@dachushi/web/lib/new-id.ts';
import { memoryOutbox } from '@dachushi/web/plan/testing/memory-outbox.ts';
import type { PlanPorts, StreamEar, Transport } from '@dachushi/web/plan/ports.ts';
import { createParser } from 'eventsource-parser';

/** What one person's browser shares between its windows. */
export interface Person {
  readonly cookie: string;
  readonly outbox: ReturnType<typeof memoryOutbox>;
  readonly claimed: Set<string>;
}

/** A person as the server knows them by the cookie of their first visit. */
export async function newPerson(url: string): Promise<Person> {
  const response = await fetch(`${url}/api/me`);
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { cookie, outbox: memoryOutbox(), claimed: new Set() };
}

export interface NodeWindow {
  readonly ports: PlanPorts;
  readonly reports: string[];
  /** Cuts or restores the line to the server. */
  setLine(open: boolean): void;
}

/** The web's ports over real HTTP, with the line to the server in the test's hands. */
export function nodeWindow(url: string, { cookie, outbox, claimed }: Person): NodeWindow {
  const line = { open: true, back: new Set<() => void>(), streams: new Set<AbortController>() };
  const reports: string[] = [];
  const ask = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    if (!line.open) throw new HttpProblem({ status: 0, code: 'network' });
    const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${url}${path}`, {
      headers: { cookie, 'content-type': 'application/json' },
      ...post,
    }).catch(() => {
      throw new HttpProblem({ status: 0, code: 'network' });
    });
    if (!response.ok) throw new HttpProblem((await response.json()) as Problem);
    return (await response.json()) as Answer;
  };
  const transport: Transport = {
    me: () => ask('/api/me'),
    plan: (id) => ask<PlanSummary>(`/api/plans/${id}`),
    baseline: async (id) => (await ask<{ baseline: Baseline }>(`/api/baselines/${id}`)).baseline,
    state: (id) => ask<StateAnswer>(`/api/plans/${id}/state`),
    history: (id, after) => ask<HistoryPage>(`/api/plans/${id}/history?after=${after}`),
    send: (id, sent) => ask<CommandBatchAnswer>(`/api/plans/${id}/commands`, sent),
    listen: (id, { epoch, seq }, ear) => {
      const stop = new AbortController();
      line.streams.add(stop);
      const path = `${url}/api/plans/${id}/events?since=${epoch}:${seq}`;
      if (line.open) void hear(path, { cookie, ear, signal: stop.signal });
      else queueMicrotask(ear.closed);
      return () => stop.abort();
    },
    onNetworkBack: (act) => {
      line.back.add(act);
      return () => line.back.delete(act);
    },
  };
  return {
    reports,
    setLine: (open) => {
      line.open = open;
      if (open) for (const act of [...line.back]) act();
      else for (const stream of line.streams) stream.abort();
    },
    ports: {
      clock: {
        now: () => Date.now(),
        after: (ms, act) => {
          const timer = setTimeout(act, ms);
          return () => clearTimeout(timer);
        },
      },
      ids: { commandId: newUuid, clientId: () => `w-${newUuid()}`, random: Math.random },
      transport,
      outbox,
      claims: {
        claim: (id) => Promise.resolve(!claimed.has(id) && claimed.add(id).has(id)),
        release: (id) => claimed.delete(id),
      },
      report: (what, failure) => reports.push(`${what}: ${String(failure)}`),
    },
  };
}

interface Hearing {
  readonly cookie: string;
  readonly ear: StreamEar;
  readonly signal: AbortSignal;
}

async function hear(path: string, { cookie, ear, signal }: Hearing): Promise<void> {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'hello') ear.hello(JSON.parse(data) as Hello);
      else if (event === 'command') ear.entry(JSON.parse(data) as LogEntry);
      else if (event === 'reset') ear.reset(JSON.parse(data) as Hello);
      else if (event === 'heartbeat') ear.beacon(JSON.parse(data) as Beacon);
      else {
        const aside = ASIDES.find((name) => name === event);
        if (aside) ear.aside(aside, JSON.parse(data));
        else ear.alive();
      }
    },
  });
  try {
    const response = await fetch(path, { headers: { cookie }, signal });
    const text = response.body?.pipeThrough(new TextDecoderStream()) ?? [];
    for await (const piece of text as AsyncIterable<string>) parser.feed(piece);
  } catch {
    // cut off: told like any other end
  }
  ear.closed();
}
