import type { Break } from './break.ts';

const SESSION = 'apps/web/src/plan/plan-session.ts';
const FOLLOWER = 'apps/web/src/plan/follower.ts';
const RECEIVER = 'apps/web/src/plan/receiver.ts';
const SENDER = 'apps/web/src/plan/sender.ts';
const REPLICA = 'apps/web/src/plan/replica.ts';
const QUEUE = 'apps/web/src/plan/outbox-queue.ts';

const one = (name: string, file: string, [from, to]: readonly [string, string]): Break => ({
  name,
  patches: [{ file, from, to }],
});

/** Protections of the window. */
export const CLIENT_BREAKS: readonly Break[] = [
  one('a command leaves before it is on disk', SESSION, ['return this.#queue.written();', 'return Promise.resolve();']),
  one('the queue of a closed window is left alone', QUEUE, [
    'return this.#adopt().catch(',
    'return Promise.resolve<readonly PendingCommand[]>([]).catch(',
  ]),
  one('a refused command stays on disk', SESSION, [
    'this.#queue.forget(refused.map(({ command }) => command));',
    'refused.map(({ command }) => command);',
  ]),
  one('a command under way is given back as if it had never left', SESSION, [
    'if (!command || command.sent) break;',
    'if (!command) break;',
  ]),
  one('saved is shown while something is on its way', SESSION, [
    'this.#replica.pending.filter((command) => command.seq === null).length + this.#arriving.length',
    'this.#arriving.length',
  ]),
  one('what a lost history acknowledged is taken as done', SESSION, [
    'otherPast ? open.map((each) => ({ ...each, seq: null })) : open',
    'open',
  ]),
  one('a confirmed command stays pending after a reading anew', SESSION, [
    'return commands.filter((command) => !known(command));',
    'return commands;',
  ]),
  one('a failed sending is not tried again', SENDER, ['      this.wake();\n', '']),
  one('a stranger’s word is taken for a verdict', SENDER, [
    'return this.#strangers >= STRANGERS_PATIENCE;',
    'return true;',
  ]),
  one('one failure is remembered for ever', SENDER, [
    'if (batch.length === 0) return this.#allSent();',
    'if (batch.length === 0) break;',
  ]),
  one('one’s own entry is applied beside the guess', REPLICA, [
    'replica.pending.filter((pending) => pending.commandId !== entry.commandId)',
    'replica.pending',
  ]),
  one('entries are applied in the order they arrive', FOLLOWER, [
    'this.#early.set(entry.seq, entry);\n    this.#head',
    'this.#office.apply(entry);\n    this.#head',
  ]),
  one('a hole in the events is not filled', FOLLOWER, [
    '  #fetchGap(): void {\n',
    '  #fetchGap(): void {\n    if (this.#head >= 0) return;\n',
  ]),
  one('what a reading anew brought is not shown', FOLLOWER, [
    'this.#applyEarly();\n      this.#office.caughtUp();\n    } catch',
    'this.#applyEarly();\n    } catch',
  ]),
  one('a silent stream is believed', RECEIVER, ['() => this.reopen());\n  }', '() => undefined);\n  }']),
  one('the late end of an old stream ends the new one', RECEIVER, [
    'if (stream === this.#current) this.reopen();',
    'this.reopen();',
  ]),
  one('a heartbeat tells nothing', FOLLOWER, [
    'if (epoch !== here.epoch || seq < here.seq) return;',
    'if (seq >= 0) return;',
  ]),
  {
    name: 'another past under the same epoch is not noticed',
    patches: [
      { file: REPLICA, from: 'stands !== undefined && replica', to: "stands === '' && replica" },
      { file: FOLLOWER, from: 'if (differs || headSeq < here.seq)', to: 'if (headSeq < 0)' },
      { file: FOLLOWER, from: 'if (held === said) return;', to: 'if (held !== null) return;' },
    ],
  },
];
