import { command } from '@dachushi/domain/command.ts';
import type { Outcome } from '@dachushi/domain/protocol/messages.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Transport } from '@dachushi/web/plan/ports.ts';
import { createPlanStore } from '@dachushi/web/plan/plan-store.ts';
import { sha256Hex } from '@dachushi/web/plan/read-structure.ts';
import { newPerson, nodeWindow } from '../api/testing/node-window.ts';
import { pause } from './server-process.ts';

const EVERY_MS = 25;
/** A person does not run ahead of what is saved for ever. */
const MOST_UNSAVED = 20;
const PATIENCE_MS = 180_000;

/** A real window without a screen, and somebody in front of it who goes on working whatever the server does. */
export interface Hand {
  readonly planId: string;
  /** What the server has told this window, by command id. */
  readonly told: ReadonlyMap<string, Outcome>;
  /** As the browser says when the network is there again: tries at once instead of waiting for its turn. */
  networkBack(): void;
  /** Stops working and lets go of what was refused; resolves when the window shows what the server has, with what differs or ''. */
  finish(): Promise<string>;
  close(): void;
}

export async function openHand(url: string, planId: string, no: number): Promise<Hand> {
  const window = nodeWindow(url, await newPerson(url));
  const told = new Map<string, Outcome>();
  const store = createPlanStore(planId, { ...window.ports, transport: hearing(window.ports.transport, told) });
  const stop = store.start();
  const plan = () => store.state.getState();
  while (plan().phase !== 'ready') await pause(20);
  let steps = 0;
  const working = setInterval(() => {
    if (plan().save.count >= MOST_UNSAVED) return;
    steps += 1;
    if (steps % 6 === 0) return void store.actions.undo();
    const departments = [...plan().structure.departments.values()];
    const unit = departments[(steps * 7 + no) % departments.length]?.units[0];
    if (unit) store.actions.dispatch(command('rename-unit', { unitId: unit.id, name: `窗${no}第${steps}处` }));
  }, EVERY_MS);
  const difference = async (): Promise<string> => {
    // a step may meet one of somebody else's and be refused; then it waits for a decision and nothing else
    for (const { id } of plan().refusals) store.actions.dropRefusal(id);
    const hash = await hashAt(`${url}/api/plans/${planId}/state`);
    const { kind, count } = plan().save;
    if (kind !== 'saved') return `window ${no}: ${kind} ${count}`;
    return stateHash(plan().structure, sha256Hex) === hash ? '' : `window ${no} shows another plan than the server`;
  };
  return {
    planId,
    told,
    networkBack: () => window.setLine(true),
    async finish() {
      clearInterval(working);
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const found = await difference();
        if (found === '' || Date.now() > end) return found;
        await pause(100);
      }
    },
    close() {
      clearInterval(working);
      stop();
    },
  };
}

/** Null when no answer came: the first request after a kill may still try the old line. */
async function hashAt(address: string): Promise<string | null> {
  try {
    return ((await (await fetch(address)).json()) as { stateHash: string }).stateHash;
  } catch {
    return null;
  }
}

function hearing(transport: Transport, told: Map<string, Outcome>): Transport {
  return {
    ...transport,
    send: async (id, batch) => {
      const answer = await transport.send(id, batch);
      for (const outcome of answer.outcomes) told.set(outcome.commandId, outcome);
      return answer;
    },
  };
}
