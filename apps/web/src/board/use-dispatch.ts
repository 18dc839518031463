import type { Command } from '@dachushi/domain/command.ts';
import { useCallback } from 'react';
import { announce } from '../components/live-region-store.ts';
import { showToast } from '../components/toast-store.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { rejectionText } from '../messages/rejection-text.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { usePlanStore } from '../plan/plan-context.tsx';

/** Does it and tells the ears, or says to all why not. Returns whether it was done. */
export function useDispatch(): (command: Command) => boolean {
  const language = useLanguage();
  const plan = usePlanStore();
  return useCallback(
    (command) => {
      const nameOf = namesIn(plan.state.getState().structure); // the names as they were: a merge takes some away
      const rejection = plan.actions.dispatch(command);
      if (rejection === null) {
        announce(commandText(command, { language, nameOf }));
        return true;
      }
      const why = rejectionText(rejection, { language, nameOf });
      showToast({ kind: 'error', title: why });
      announce(why);
      return false;
    },
    [language, plan],
  );
}
