import { useEffect, useEffectEvent } from 'react';
import { useUndoRedo } from '../../../app/plan-frame/use-undo-redo.ts';

/** Ctrl+Z takes the plan's last step back, Ctrl+Y and Ctrl+Shift+Z do it again; in a text field they belong to the text. */
export function useUndoKeys(): void {
  const { undo, redo } = useUndoRedo();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, dialog')) return;
    const key = event.key.toLowerCase();
    const step = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
    if (!step) return;
    event.preventDefault();
    step.run();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
