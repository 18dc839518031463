import { checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { useDispatch } from '../../../board/use-dispatch.ts';
import type { CellEdit, HeldCell } from '../../../components/grid/grid-column.ts';
import { announce } from '../../../components/live-region-store.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { rejectionText } from '../../../messages/rejection-text.ts';
import { useLanguage } from '../../../messages/use-messages.ts';
import { usePlanStore } from '../../../plan/plan-context.tsx';
import { useHeldCells } from './use-held-cells.ts';

/** What edits come to: one act, and the cells that never became part of it, with the reason. */
interface ReadEdits {
  readonly act: Command | null;
  readonly refused: readonly (CellEdit & { readonly why: string })[];
}

/** What a grid needs so that it can be typed into. */
interface Typing {
  readonly held: ReadonlyMap<string, HeldCell>;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onDropHeld: (keys: readonly string[]) => void;
}

/**
 * Cells that are typed, filled or pasted into become one act. What is refused stays in its cell and says why; should the plan
 * refuse the act as a whole, that goes for every cell of it.
 */
export function useTyping(read: (edits: readonly CellEdit[]) => ReadEdits): Typing {
  const dispatch = useDispatch();
  const language = useLanguage();
  const plan = usePlanStore();
  const { held, hold, drop } = useHeldCells();
  const onEdit = (edits: readonly CellEdit[]) => {
    const { act, refused } = read(edits);
    const { structure } = plan.state.getState();
    const rejection = act && checkCommand(structure, act);
    if (!rejection) {
      hold(edits, refused);
      if (refused[0]) announce(refused[0].why);
      if (act) dispatch(act);
      return;
    }
    const why = rejectionText(rejection, { language, nameOf: namesIn(structure) });
    hold(
      edits,
      edits.map(
        (edit) =>
          refused.find((each) => each.rowKey === edit.rowKey && each.columnId === edit.columnId) ?? { ...edit, why },
      ),
    );
    announce(why);
  };
  return { held, onEdit, onDropHeld: drop };
}
