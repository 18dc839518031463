import type { CommandType } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useEffect } from 'react';
import { dismissToast, showToast } from '../components/toast-store.ts';
import { boardMessages } from '../messages/board.ts';
import { messagesFor } from '../messages/catalogue.ts';
import type { Language } from '../messages/catalogue.ts';
import { planFrameMessages } from '../messages/plan-frame-messages.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { usePlanStore } from '../plan/plan-context.tsx';
import type { PlanState } from '../plan/plan-state.ts';
import type { BoardStore } from './board-store.ts';
import { departmentLine } from './department-line.ts';
import { useBoardStore } from './use-board.ts';

/** What shows where it was typed. Everything else moves figures, here or on another page. */
const QUIET: ReadonlySet<CommandType> = new Set([
  'rename-unit',
  'set-unit-kind',
  'set-reasons',
  'justify-deviation',
  'set-item-terms',
  'set-posts',
  'assign-specialist',
  'set-passage',
  'undo',
]);

/**
 * However it was done, by hand, keys, menu or dialog: what happened, the new number, and 撤回. What is taken back is told
 * with 恢复 where nobody would see it happen: in another department, and on touch screens, whose 撤回 has no tooltip.
 * One at a time: 撤回 takes back the newest step, so a toast of an older one must be gone.
 */
export function useCommandToasts(): void {
  const plan = usePlanStore();
  const board = useBoardStore();
  const language = useLanguage();
  useEffect(() => {
    const words = messagesFor(boardMessages, language);
    const { undone } = messagesFor(planFrameMessages, language);
    let shown: number | null = null;
    return plan.state.subscribe((now, before) => {
      const done = now.undo?.entry;
      const last = before.undo?.entry;
      if (done?.commandId === last?.commandId) return;
      if (shown !== null) dismissToast(shown);
      shown = null;
      if (before.phase !== 'ready' || now.structure === before.structure) return;
      const changed = changedDepartment(before, now);
      const back = last && now.redo?.entry.commandId === last.commandId;
      const told = back ? last : done;
      if (!told) return;
      // A new step of one's own leaves nothing to redo; stepping on shows older steps here, which are no news.
      if (back ? isSeen(board, changed) : now.redo !== null || QUIET.has(told.type)) return;
      const text = commandText(told, { language, nameOf: namesIn(before.structure) });
      const detail = changed && lineOfDepartment(changed, now, language);
      shown = showToast({
        kind: 'note',
        title: back ? undone(text) : text,
        ...(detail === undefined ? {} : { detail }),
        action: back
          ? { label: words.redo, keys: 'Ctrl Shift Z', run: () => void plan.actions.redo() }
          : { label: words.undo, keys: 'Ctrl Z', run: () => void plan.actions.undo() },
      });
    });
  }, [plan, board, language]);
}

function isSeen(board: BoardStore, changed: DepartmentId | undefined): boolean {
  const { departmentId, allDepartments } = board.getState();
  return (allDepartments || changed === departmentId) && !matchMedia('(pointer: coarse)').matches;
}

function changedDepartment(before: PlanState, now: PlanState): DepartmentId | undefined {
  for (const [id, department] of now.structure.departments)
    if (before.structure.departments.get(id) !== department) return id;
  return undefined;
}

function lineOfDepartment(
  id: DepartmentId,
  { structure, assessment }: PlanState,
  language: Language,
): string | undefined {
  const assessed = assessment.departments.get(id);
  return assessed && departmentLine(structure.baseline.departments.get(id)?.name ?? '', assessed, language);
}
