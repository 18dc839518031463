import { command } from '@dachushi/domain/command.ts';
import { pathToPast } from '@dachushi/domain/path-to-past.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { showToast } from '../../components/toast-store.ts';
import { formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { stepAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import { commandOf } from '@dachushi/history/step.ts';

/** The most commands one entry may hold. */
const MOST = 2_000;

/** 恢复到此处: ordinary commands, as one act, that bring the plan back to what it was after `seq`. True when done. */
export function useRestore(): (record: RecordState, seq: number, past: Structure) => boolean {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const { state, actions } = usePlanStore();
  return (record, seq, past) => {
    const refuse = (detail: string) => {
      showToast({ kind: 'error', title: words.restoreRefused, detail });
      return false;
    };
    const { structure: now, save, seq: head } = state.getState();
    if (save.kind === 'saving') return refuse(words.restoreSaving);
    const since = commandsSince(record, seq, head);
    if (since === null) return refuse(words.restoreReading);
    const commands = pathToPast({ now, past, since, most: MOST });
    if (commands === null) return refuse(words.restoreImpossible);
    if (commands.length === 0) return refuse(words.restoreNothing);
    const rejection = actions.dispatch(command('group', { title: `restore-step ${seq}`, commands }));
    if (rejection) return refuse(rejectionText(rejection, { language, nameOf: namesIn(now) }));
    showToast({
      kind: 'note',
      icon: 'history',
      title: seq === 0 ? words.restoreDoneStart : words.restoreDone(formatCount(seq)),
      action: { label: words.takeBack, keys: 'Ctrl Z', run: () => void actions.undo() },
    });
    return true;
  };
}

/** None where there are more than could be taken back one by one anyway; null while one of them is unread. */
function commandsSince(record: RecordState, seq: number, head: number) {
  if (head - seq > MOST) return [];
  const steps = Array.from({ length: head - seq }, (_, at) => stepAt(record, seq + 1 + at));
  return steps.every((step) => step !== undefined) ? steps.map(({ entry }) => commandOf(entry)) : null;
}
