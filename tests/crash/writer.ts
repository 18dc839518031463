import type { CommandBatch, CommandBatchAnswer, NumberedRequest, Outcome } from '@dachushi/domain/protocol/messages.ts';
import { pause } from './server-process.ts';

/** One window that keeps sending: it numbers its commands, and resends under the same numbers what was not answered. */
export interface Writer {
  readonly clientId: string;
  readonly planId: string;
  /** What the server has promised, by command id. */
  readonly answered: ReadonlyMap<string, Outcome>;
  /** Sent and not answered yet. */
  pending(): readonly NumberedRequest[];
  resent(): number;
  /** Finishes what is pending, then ends. */
  stop(): Promise<void>;
}

export interface WriterOptions {
  readonly url: string;
  readonly clientId: string;
  readonly planId: string;
  readonly unitIds: readonly string[];
}

export function startWriter({ url, clientId, planId, unitIds }: WriterOptions): Writer {
  const answered = new Map<string, Outcome>();
  let pending: readonly NumberedRequest[] = [];
  let next = 1;
  let resent = 0;
  let stopping = false;

  async function deliver(commands: readonly NumberedRequest[]): Promise<void> {
    pending = commands;
    const batch: CommandBatch = { clientId, commands };
    for (let tries = 0; ; tries += 1) {
      if (tries === 1) resent += 1;
      const answer = await send(`${url}/api/plans/${planId}/commands`, batch);
      if (answer) {
        for (const outcome of answer.outcomes) answered.set(outcome.commandId, outcome);
        pending = [];
        return;
      }
      await pause(5);
    }
  }
  async function run(): Promise<void> {
    while (!stopping) {
      const count = 1 + Math.floor(Math.random() * 3);
      const commands = Array.from({ length: count }, (_, at) => intention(clientId, next + at, unitIds));
      next += count;
      await deliver(commands);
    }
  }
  const done = run();
  return {
    clientId,
    planId,
    answered,
    pending: () => pending,
    resent: () => resent,
    stop: () => {
      stopping = true;
      return done;
    },
  };
}

/** Mostly renames; every fifth cannot apply and every seventh takes something back. */
function intention(clientId: string, n: number, unitIds: readonly string[]): NumberedRequest {
  const frame = { n, commandId: `${clientId}-${n}`, v: 1 } as const;
  const unitId = (n % 5 === 0 ? 'no-such-unit' : unitIds[Math.floor(Math.random() * unitIds.length)]) as never;
  if (n % 7 === 0) return { ...frame, type: 'undo', payload: { commandId: `${clientId}-${n - 1}`, reason: '另议' } };
  return { ...frame, type: 'rename-unit', payload: { unitId, name: `${clientId}第${n}处` } };
}

/** Null when no answer came: nobody knows whether the batch was taken. @throws when the server answers with a problem. */
async function send(url: string, batch: CommandBatch): Promise<CommandBatchAnswer | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as CommandBatchAnswer;
    throw new RefusedError(`${response.status} ${text}`);
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    return null;
  }
}

class RefusedError extends Error {}
