import { IconButton } from '../../components/icon-button.tsx';
import styles from './plan-frame.module.css';
import { useUndoRedo } from './use-undo-redo.ts';

export function UndoRedo() {
  const { undo, redo } = useUndoRedo();
  return (
    <div className={styles.buttons}>
      <IconButton icon="undo" shortcut="Ctrl Z" label={undo.label} disabled={!undo.possible} onClick={undo.run} />
      <IconButton icon="redo" shortcut="Ctrl Shift Z" label={redo.label} disabled={!redo.possible} onClick={redo.run} />
    </div>
  );
}
