import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { MergeMenu } from '../merge/merge-menu.tsx';
import { AbolishPopover } from './abolish-popover.tsx';
import { BoardPalette } from './board-palette.tsx';
import { ContextMenu } from './context-menu.tsx';
import styles from './ghost.module.css';
import { Ghost } from './ghost.tsx';
import { createHandStore } from './hand-store.ts';
import { NamingPopover } from './naming-popover.tsx';
import { PointerPreview } from './pointer-preview.tsx';
import { useActs } from './use-acts.ts';
import { useBoardGesture } from './use-board-gesture.ts';
import { useBoardKeys } from './use-board-keys.ts';

/** Everything that floats above the board while hands are at it: mounted once per board. */
export function DragLayer() {
  const [hand] = useState(createHandStore);
  const acts = useActs();
  const ghost = useRef<HTMLDivElement>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const held = useStore(hand, (view) => view.held);
  useBoardGesture({ hand, acts, ghost, marquee });
  useBoardKeys({ hand, acts });
  return (
    <>
      {held && <Ghost held={held} frame={ghost} />}
      {held && <PointerPreview />}
      <div ref={marquee} className={styles.marquee} />
      <MergeMenu acts={acts} />
      <NamingPopover acts={acts} />
      <ContextMenu hand={hand} acts={acts} />
      <AbolishPopover hand={hand} acts={acts} />
      <BoardPalette hand={hand} acts={acts} />
    </>
  );
}
