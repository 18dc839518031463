import type { Command } from '@dachushi/domain/command.ts';
import { useCallback } from 'react';
import { announce } from '../components/live-region-store.ts';
import { showToast } from '../components/toast-store.ts';
import { boardMessages } from '../messages/board.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { commandText } from '../messages/command-text.ts';
import { namesIn } from '../messages/name-lookup.ts';
import { rejectionText } from '../messages/rejection-text.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { usePlanActions, usePlanStore } from '../plan/plan-context.tsx';
import type { PlanStore } from '../plan/plan-store.ts';
import { departmentLine } from './department-line.ts';

/** Does it and says what happened and the new number, with 撤回 at hand; or says why not. Returns whether it was done. */
export function useDispatch(): (command: Command) => boolean {
  const language = useLanguage();
  const plan = usePlanStore();
  const { dispatch, undo } = usePlanActions();
  return useCallback(
    (command) => {
      const before = plan.state.getState().structure;
      const nameOf = namesIn(before); // the names as they were: a merge takes some away
      const rejection = dispatch(command);
      if (rejection) {
        const why = rejectionText(rejection, { language, nameOf });
        showToast({ kind: 'error', title: why });
        announce(why);
        return false;
      }
      const words = messagesFor(boardMessages, language);
      const title = commandText(command, { language, nameOf });
      const changed = changedDepartment(before, plan);
      const detail = changed && departmentLine(changed.name, changed.assessment, language);
      showToast({
        kind: 'note',
        title,
        ...(detail ? { detail } : {}),
        action: { label: words.undo, keys: 'Ctrl Z', run: () => void undo() },
      });
      announce(detail ? `${title}。${detail}` : title);
      return true;
    },
    [language, plan, dispatch, undo],
  );
}

function changedDepartment(before: ReturnType<PlanStore['state']['getState']>['structure'], plan: PlanStore) {
  const { structure, assessment } = plan.state.getState();
  for (const [id, department] of structure.departments) {
    if (before.departments.get(id) === department) continue;
    const own = assessment.departments.get(id);
    return own && { name: structure.baseline.departments.get(id)?.name ?? '', assessment: own };
  }
  return undefined;
}
