import type { Command } from '@dachushi/domain/command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { waiverKey } from '@dachushi/domain/waivers.ts';
import { commandOf } from '@dachushi/history/step.ts';
import { explainsDeviation } from './explains-deviation.ts';
import type { FoundRow } from './found-rows.ts';

/** What somebody did with a finding: gave a reason or took it away again. */
export interface FindingEvent {
  readonly seq: number;
  readonly actor: string;
  readonly time: string;
  /** Null: the finding was opened again. */
  readonly reason: string | null;
}

type About = Pick<FoundRow, 'ruleId' | 'departmentId' | 'subjectIds'>;

/** The reasons given and withdrawn, oldest first; an undo counts as what it gave back. */
export function eventsOf(entries: readonly LogEntry[], about: About): readonly FindingEvent[] {
  return entries.flatMap((entry) => {
    const said = reasonsIn(commandOf(entry), about).at(-1);
    return said === undefined ? [] : [{ seq: entry.seq, actor: entry.actor, time: entry.time, reason: said }];
  });
}

/** Every reason this command sets for the finding, in order; null where it takes one away. */
function reasonsIn(done: Command, about: About): readonly (string | null)[] {
  switch (done.type) {
    case 'group':
      return done.payload.commands.flatMap((each) => reasonsIn(each, about));
    case 'undo':
      return done.payload.restores.flatMap((each) => reasonsIn(each, about));
    case 'waive-finding': {
      const { payload } = done;
      const same = payload.departmentId === about.departmentId && waiverKey(payload) === waiverKey(about);
      return same ? [payload.reason] : [];
    }
    case 'justify-deviation':
      return explainsDeviation(about.ruleId) && done.payload.departmentId === about.departmentId
        ? [done.payload.reason]
        : [];
    default:
      return [];
  }
}
