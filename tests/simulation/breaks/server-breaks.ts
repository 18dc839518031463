import type { Break } from './break.ts';

const APPEND = 'apps/api/src/plans/append-commands.ts';
const QUEUE = 'apps/api/src/database/write-queue.ts';

/** Protections of the write path. */
export const SERVER_BREAKS: readonly Break[] = [
  {
    name: 'a number that was answered is judged again',
    patches: [{ file: APPEND, from: 'if (command.n <= lastN) run', to: 'if (command.n < 0) run' }],
  },
  {
    name: 'a command that another client id has brought is written again',
    patches: [
      {
        file: APPEND,
        from: 'const earlier = options.commands.findByCommandId(planId, command.commandId);',
        to: 'const earlier = undefined as ReturnType<typeof options.commands.findByCommandId>;',
      },
    ],
  },
  {
    name: 'the epoch of a batch is not looked at',
    patches: [{ file: APPEND, from: 'if (epoch !== undefined && epoch !== plan.epoch)', to: "if (epoch === '')" }],
  },
  {
    name: 'streams hear of an entry before it is on disk',
    patches: [{ file: APPEND, from: 'transaction.afterCommit(() => {', to: '((run: () => void) => run())(() => {' }],
  },
  {
    name: 'a request is answered before it is on disk',
    patches: [
      {
        file: QUEUE,
        from: "    connection.exec('COMMIT');",
        to: "    for (const job of group) job.settle();\n    connection.exec('COMMIT');",
      },
    ],
  },
  {
    name: 'a head that did not reach the disk is kept',
    patches: [
      {
        file: APPEND,
        from: 'transaction.afterRollback(() => (previous',
        to: 'transaction.afterCommit(() => (previous',
      },
    ],
  },
  {
    name: 'a clock that was set back takes the log along',
    patches: [{ file: APPEND, from: 'return now > previous ? now : previous;', to: 'return now || previous;' }],
  },
  {
    name: 'an entry does not stand on the one before',
    patches: [{ file: APPEND, from: 'hash: chainHash(plan.head_hash, facts)', to: "hash: chainHash('', facts)" }],
  },
  {
    name: 'the number of a client does not go up',
    patches: [{ file: APPEND, from: 'if (newest > lastN) commands', to: 'if (newest > lastN + 3) commands' }],
  },
];
