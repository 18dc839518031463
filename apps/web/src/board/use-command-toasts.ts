import type { CommandType } from '@dachushi/domain/command.ts';
import { useEffect } from 'react';
import { dismissToast, showToast } from '../components/toast-store.ts';
import { boardMessages } from '../messages/board.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { usePlanStore } from '../plan/plan-context.tsx';
import type { PlanState } from '../plan/plan-state.ts';
import { departmentLine } from './department-line.ts';

/** What moves the figures. A new name or reason shows where it was typed. */
const TOLD: ReadonlySet<CommandType> = new Set([
  'merge-units',
  'move-divisions',
  'detach-divisions',
  'create-unit',
  'abolish-unit',
  'set-target',
  'set-scope',
  'lock-department',
  'unlock-department',
  'move-duty',
  'lapse-duty',
  'set-duty-role',
  'assign-item',
  'set-item-status',
  'transfer-establishment',
  'create-specialist',
  'withdraw-specialist',
  'waive-finding',
  'set-policy',
  'park-divisions',
  'settle-divisions',
  'group',
]);

/**
 * However it was done, by hand, keys, menu or dialog: what happened, the new number, and 撤回.
 * One at a time: 撤回 takes back the newest step, so a toast of an older one must be gone.
 */
export function useCommandToasts(): void {
  const plan = usePlanStore();
  const language = useLanguage();
  useEffect(() => {
    let shown: number | null = null;
    return plan.state.subscribe((now, before) => {
      const done = now.undo?.entry;
      if (done?.commandId === before.undo?.entry.commandId) return;
      if (shown !== null) dismissToast(shown);
      shown = null;
      // A new step of one's own leaves nothing to redo; stepping back shows older steps here, which are no news.
      if (!done || now.redo !== null || !TOLD.has(done.type)) return;
      if (before.phase !== 'ready' || now.structure === before.structure) return;
      const detail = lineOfChange(before, now, language);
      shown = showToast({
        kind: 'note',
        title: commandText(done, { language, nameOf: namesIn(before.structure) }),
        ...(detail === undefined ? {} : { detail }),
        action: {
          label: messagesFor(boardMessages, language).undo,
          keys: 'Ctrl Z',
          run: () => void plan.actions.undo(),
        },
      });
    });
  }, [plan, language]);
}

function lineOfChange(
  before: PlanState,
  now: PlanState,
  language: Parameters<typeof departmentLine>[2],
): string | undefined {
  for (const [id, department] of now.structure.departments) {
    if (before.structure.departments.get(id) === department) continue;
    const assessment = now.assessment.departments.get(id);
    return assessment && departmentLine(now.structure.baseline.departments.get(id)?.name ?? '', assessment, language);
  }
  return undefined;
}
