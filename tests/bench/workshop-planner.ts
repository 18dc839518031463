import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Place } from '@dachushi/domain/protocol/people.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { StreamEar } from '@dachushi/web/plan/ports.ts';
import { createPlanStore } from '@dachushi/web/plan/plan-store.ts';
import { sha256Hex } from '@dachushi/web/plan/read-structure.ts';
import { newPerson, nodeWindow } from '../api/testing/node-window.ts';
import type { NodeWindow } from '../api/testing/node-window.ts';

/** What thirty windows have met together; times in ms. */
export interface Watch {
  /** From sending to the answer. */
  readonly acknowledged: number[];
  /** From a planner's act to the moment another window shows it. */
  readonly seen: number[];
  readonly dispatched: Map<string, number>;
  readonly accepted: Set<string>;
  rejected: number;
}

export interface Planner {
  act(step: number): void;
  tellPlace(step: number): Promise<void>;
  saved(): boolean;
  hash(): string;
  stop(): void;
}

/** A planner's window: the web's own store on its own line to the server. */
export async function openPlanner(
  url: string,
  planId: string,
  { no, watch }: { readonly no: number; readonly watch: Watch },
): Promise<Planner> {
  const person = await newPerson(url);
  const window = nodeWindow(url, person);
  const mine = new Set<string>();
  const store = createPlanStore(planId, watched(window, watch, mine));
  const stop = store.start();
  const plan = () => store.state.getState();
  while (plan().phase !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    act: (step) => {
      const wish = wishOf(plan().structure, no, step);
      if (wish) store.actions.dispatch(wish);
    },
    tellPlace: async (step) => {
      const departments = [...plan().structure.departments.keys()];
      const place: Place = {
        window: `w-${no}`,
        page: 'board',
        departmentId: departments[(no * 3 + step) % departments.length] ?? null,
        selection: [],
        holds: [],
        chair: false,
        follows: null,
      };
      await fetch(`${url}/api/plans/${planId}/presence`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: person.cookie },
        body: JSON.stringify(place),
      }).then((answer) => answer.arrayBuffer());
    },
    saved: () => plan().save.kind === 'saved',
    hash: () => stateHash(plan().structure, sha256Hex),
    stop,
  };
}

export async function serverHash(url: string, planId: string): Promise<string> {
  const answer = await fetch(`${url}/api/plans/${planId}/state`);
  return ((await answer.json()) as { stateHash: string }).stateHash;
}

/** The window's ports with a clock beside them. */
function watched({ ports }: NodeWindow, watch: Watch, mine: Set<string>): NodeWindow['ports'] {
  const { transport, ids } = ports;
  return {
    ...ports,
    ids: {
      ...ids,
      commandId: () => {
        const id = ids.commandId();
        mine.add(id);
        watch.dispatched.set(id, performance.now());
        return id;
      },
    },
    transport: {
      ...transport,
      send: async (id, batch) => {
        const sent = performance.now();
        const answer = await transport.send(id, batch);
        watch.acknowledged.push(performance.now() - sent);
        for (const { status, commandId } of answer.outcomes) {
          if (status === 'accepted') watch.accepted.add(commandId);
          else watch.rejected += 1;
        }
        return answer;
      },
      listen: (id, position, ear) =>
        transport.listen(
          id,
          position,
          listening(ear, (commandId) => {
            const done = watch.dispatched.get(commandId);
            if (done !== undefined && !mine.has(commandId)) watch.seen.push(performance.now() - done);
          }),
        ),
    },
  };
}

function listening(ear: StreamEar, shown: (commandId: string) => void): StreamEar {
  return {
    ...ear,
    entry: (entry) => {
      ear.entry(entry);
      shown(entry.commandId);
    },
  };
}

/** Each planner works in a department of their own and now and then in somebody else's: renames, merges and puts apart. */
function wishOf(structure: Structure, no: number, step: number): Command | null {
  const departments = [...structure.departments.values()];
  const department = departments[(no + (step % 5 === 0 ? step : 0)) % departments.length];
  const [one, other] = [department?.units[step % department.units.length], department?.units[0]];
  const division = department?.units.find((unit) => unit.divisionIds.length > 1)?.divisionIds[1];
  if (!one || !other) return null;
  if (step % 3 === 0 && division)
    return command('detach-divisions', { divisionIds: [division], unitId: `u-${no}-${step}` as UnitId });
  if (step % 3 === 1 && one.id !== other.id)
    return command('merge-units', { unitIds: [one.id], intoUnitId: other.id, reasons: [] });
  return command('rename-unit', { unitId: one.id, name: `第${step}步改名处` });
}
