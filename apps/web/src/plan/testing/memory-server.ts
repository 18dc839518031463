import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type {
  CommandBatch,
  CommandBatchAnswer,
  CommandRequest,
  Hello,
  LogEntry,
  NumberedRequest,
  Outcome,
  StateAnswer,
} from '@dachushi/domain/protocol/messages.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import { reject } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { resolveUndo } from '@dachushi/domain/undo.ts';
import { HttpProblem } from '../../lib/http.ts';
import type { StreamEar } from '../ports.ts';
import { commandOf } from '../replica.ts';
import { sha256Hex } from '../read-structure.ts';

/** The protocol of the server, in memory, for one plan: same checks, same order, same answers; made for putting faults on the line. */
export class MemoryServer {
  readonly baseline: Baseline;
  epoch = 'e1';
  /** structures[n] is the state after n entries. */
  structures: Structure[];
  entries: LogEntry[] = [];
  readonly ears = new Set<StreamEar>();
  readonly requests: CommandBatch[] = [];
  #outcomes = new Map<string, { outcome: Outcome; request: string }>();
  #last = new Map<string, number>();

  constructor(baseline: Baseline) {
    this.baseline = baseline;
    this.structures = [structureFromBaseline(indexBaseline(baseline).index)];
  }

  get head(): Structure {
    return this.structures[this.entries.length] as Structure;
  }

  get hash(): string {
    return stateHash(this.head, sha256Hex);
  }

  get headHash(): string {
    return this.entries.at(-1)?.hash ?? 'beginning';
  }

  get hello(): Hello {
    return { epoch: this.epoch, headSeq: this.entries.length, headHash: this.headHash };
  }

  state(): StateAnswer {
    return {
      epoch: this.epoch,
      seq: this.entries.length,
      stateHash: this.hash,
      headHash: this.headHash,
      structure: recordOfStructure(this.head),
    };
  }

  append(batch: CommandBatch, actor: string): CommandBatchAnswer {
    this.requests.push(batch);
    if (batch.epoch !== undefined && batch.epoch !== this.epoch)
      throw new HttpProblem({ status: 409, code: 'epoch_changed' });
    let expected = (this.#last.get(batch.clientId) ?? 0) + 1;
    for (const { n } of batch.commands) {
      if (n > expected) throw new HttpProblem({ status: 409, code: 'gap' });
      expected = Math.max(expected, n + 1);
    }
    const outcomes = batch.commands.map((request) => this.#once(batch.clientId, actor, request));
    return { epoch: this.epoch, headSeq: this.entries.length, outcomes };
  }

  /** Loses the last entries and everything known of clients, as a restore from a backup does. */
  restore(seq: number): void {
    this.copyBack(seq);
    this.epoch = `${this.epoch}'`;
  }

  /** The same by hand, without anybody being told. */
  copyBack(seq: number): void {
    this.entries = this.entries.slice(0, seq);
    this.structures = this.structures.slice(0, seq + 1);
    this.#outcomes = new Map();
    this.#last = new Map();
  }

  publish(entry: LogEntry): void {
    for (const ear of [...this.ears]) ear.entry(entry);
  }

  #once(clientId: string, actor: string, request: NumberedRequest): Outcome {
    const { n, ...said } = request;
    const key = `${clientId} ${n}`;
    const known = this.#outcomes.get(key);
    if (known) {
      if (known.request !== canonicalJson(said)) throw new HttpProblem({ status: 422, code: 'key_reused' });
      return known.outcome;
    }
    const outcome = this.#judge(clientId, actor, request);
    this.#outcomes.set(key, { outcome, request: canonicalJson(said) });
    this.#last.set(clientId, n);
    return outcome;
  }

  #judge(clientId: string, actor: string, request: NumberedRequest): Outcome {
    const { n, commandId } = request;
    const earlier = this.entries.find((entry) => entry.commandId === commandId);
    if (earlier) return { n, commandId, status: 'accepted', seq: earlier.seq };
    const worked = this.#workOut(request);
    const rejection = 'rejection' in worked ? worked.rejection : checkCommand(this.head, worked.command);
    if (rejection || !('command' in worked)) return { n, commandId, status: 'rejected', ...(rejection as Rejection) };
    const { type, v, payload } = worked.command;
    const seq = this.entries.length + 1;
    const undoes = worked.command.type === 'undo' ? { undoes: worked.command.payload.seq } : {};
    const entry: LogEntry = {
      seq,
      commandId,
      clientId,
      actor,
      type,
      v,
      payload,
      time: '2026-11-22T06:00:00.000Z',
      ...undoes,
      prevHash: this.headHash,
      hash: sha256Hex(`${this.headHash} ${commandId}`),
    };
    this.structures.push(applyCommand(this.head, worked.command));
    this.entries.push(entry);
    this.publish(entry);
    return { n, commandId, status: 'accepted', seq };
  }

  #workOut(request: CommandRequest): { command: Command } | { rejection: Rejection } {
    if (request.type !== 'undo')
      return { command: { type: request.type, v: request.v, payload: request.payload } as Command };
    const { payload } = request;
    const target = this.entries.find((entry) =>
      'seq' in payload ? entry.seq === payload.seq : entry.commandId === payload.commandId,
    );
    if (!target) return { rejection: reject('undo-unknown') };
    const before = this.structures[target.seq - 1] as Structure;
    const after = this.structures[target.seq] as Structure;
    return resolveUndo({ before, after, now: this.head, target: commandOf(target), seq: target.seq });
  }
}
