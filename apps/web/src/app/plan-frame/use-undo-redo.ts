import type { Rejection } from '@dachushi/domain/rejection.ts';
import { announce } from '../../components/live-region-store.ts';
import { showToast } from '../../components/toast-store.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan, usePlanActions } from '../../plan/plan-context.tsx';
import type { UndoLabel } from '../../plan/plan-state.ts';

interface StepBack {
  /** What it is about, or that there is nothing. */
  readonly label: string;
  readonly possible: boolean;
  /** Does it and tells; says why when it cannot be. */
  readonly run: () => void;
}

/** 撤回 and 恢复, each saying what it is about; never 撤销, which abolishes. */
export function useUndoRedo(): { readonly undo: StepBack; readonly redo: StepBack } {
  const words = useMessages(planFrameMessages);
  const language = useLanguage();
  const undoLabel = usePlan((plan) => plan.undo);
  const redoLabel = usePlan((plan) => plan.redo);
  const nameOf = namesIn(usePlan((plan) => plan.structure));
  const { undo, redo } = usePlanActions();
  const said = (label: UndoLabel) => commandText(label.entry, { language, nameOf });
  const act = (go: () => Rejection | null, done: string) => {
    const rejection = go();
    if (rejection) showToast({ kind: 'error', title: rejectionText(rejection, { language, nameOf }) });
    else announce(done);
  };
  return {
    undo: {
      label: undoLabel ? words.undo(said(undoLabel)) : words.nothingToUndo,
      possible: undoLabel !== null,
      run: () => undoLabel && act(undo, words.undone(said(undoLabel))),
    },
    redo: {
      label: redoLabel ? words.redo(said(redoLabel)) : words.nothingToRedo,
      possible: redoLabel !== null,
      run: () => redoLabel && act(redo, words.redone(said(redoLabel))),
    },
  };
}
