import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { useBoard } from '../use-board.ts';
import styles from './side-drawer.module.css';

interface SideDrawerProps {
  readonly side: 'departments' | 'inspector';
  readonly children: ReactNode;
}

/** On tablets rail and inspector slide over the cards; the inspector also comes by itself for a preview. */
export function SideDrawer({ side, children }: SideDrawerProps) {
  const open = useBoard((board) => board.drawer === side);
  const setDrawer = useBoard((board) => board.setDrawer);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const before = document.activeElement;
    panel.current?.querySelector<HTMLElement>('button, input, [tabindex="0"]')?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrawer(null);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open, setDrawer]);

  if (!open) return null;
  return (
    <>
      <div className={styles.scrim} onClick={() => setDrawer(null)} />
      <div ref={panel} className={classNames(styles.drawer, styles[side])}>
        {children}
      </div>
    </>
  );
}
