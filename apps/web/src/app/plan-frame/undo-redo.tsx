import { announce } from '../../components/live-region-store.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { showToast } from '../../components/toast-store.ts';
import { commandText } from '../../messages/command-text.ts';
import { namesIn } from '../../messages/name-lookup.ts';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan, usePlanActions } from '../../plan/plan-context.tsx';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { UndoLabel } from '../../plan/plan-state.ts';
import styles from './plan-frame.module.css';

/** 撤回 and 恢复, each saying what it is about; never 撤销, which abolishes. */
export function UndoRedo() {
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
  return (
    <div className={styles.buttons}>
      <IconButton
        icon="undo"
        shortcut="Ctrl Z"
        label={undoLabel ? words.undo(said(undoLabel)) : words.nothingToUndo}
        disabled={!undoLabel}
        onClick={() => undoLabel && act(undo, words.undone(said(undoLabel)))}
      />
      <IconButton
        icon="redo"
        shortcut="Ctrl Shift Z"
        label={redoLabel ? words.redo(said(redoLabel)) : words.nothingToRedo}
        disabled={!redoLabel}
        onClick={() => redoLabel && act(redo, words.redone(said(redoLabel)))}
      />
    </div>
  );
}
