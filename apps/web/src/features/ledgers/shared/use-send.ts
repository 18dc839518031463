import { checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { useDispatch } from '../../../board/use-dispatch.ts';
import type { CellEdit } from '../../../components/grid/grid-column.ts';
import { announce } from '../../../components/live-region-store.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { rejectionText } from '../../../messages/rejection-text.ts';
import { useLanguage } from '../../../messages/use-messages.ts';
import { usePlanStore } from '../../../plan/plan-context.tsx';
import type { useHeldCells } from './use-held-cells.ts';

interface Sent {
  readonly act: Command | null;
  /** Every cell of the act. */
  readonly edits: readonly CellEdit[];
  /** Those that never became part of it, with the reason. */
  readonly refused: readonly (CellEdit & { readonly why: string })[];
}

/** Does what was typed into cells. Should the plan refuse it as a whole, every cell keeps what was typed and says why. */
export function useSend({ hold }: Pick<ReturnType<typeof useHeldCells>, 'hold'>): (sent: Sent) => void {
  const dispatch = useDispatch();
  const language = useLanguage();
  const plan = usePlanStore();
  return ({ act, edits, refused }) => {
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
}
