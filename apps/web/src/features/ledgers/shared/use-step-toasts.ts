import { useEffect } from 'react';
import { dismissToast, showToast } from '../../../components/toast-store.ts';
import { messagesFor } from '../../../messages/catalogue.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { useLanguage } from '../../../messages/use-messages.ts';
import { usePlanStore } from '../../../plan/plan-context.tsx';

/**
 * Every new step of one's own says what it was and offers 撤回. One at a time: 撤回 takes back the newest step, so the
 * toast of an older one must be gone.
 */
export function useStepToasts(): void {
  const plan = usePlanStore();
  const language = useLanguage();
  useEffect(() => {
    let shown: number | null = null;
    return plan.state.subscribe((now, before) => {
      const done = now.undo?.entry;
      if (done?.commandId === before.undo?.entry.commandId) return;
      if (shown !== null) dismissToast(shown);
      shown = null;
      // stepping back shows older steps here, which are no news
      if (!done || now.redo !== null || before.phase !== 'ready' || now.structure === before.structure) return;
      shown = showToast({
        kind: 'note',
        title: commandText(done, { language, nameOf: namesIn(before.structure) }),
        action: {
          label: messagesFor(ledgersMessages, language).undo,
          keys: 'Ctrl Z',
          run: () => void plan.actions.undo(),
        },
      });
    });
  }, [plan, language]);
}
