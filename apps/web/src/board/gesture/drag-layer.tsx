import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { MergeMenu } from '../merge/merge-menu.tsx';
import { AbolishPopover } from './abolish-popover.tsx';
import { BoardPalette } from './board-palette.tsx';
import { ContextMenu } from './context-menu.tsx';
import styles from './ghost.module.css';
import { Ghost } from './ghost.tsx';
import { DutyGhost } from './duty-ghost.tsx';
import { createHandStore } from './hand-store.ts';
import type { HandStore } from './hand-store.ts';
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
  useBoardGesture({ hand, acts, ghost, marquee });
  useBoardKeys({ hand, acts });
  return (
    <>
      <Held hand={hand} frame={ghost} />
      <DutyGhost />
      <div ref={marquee} className={styles.marquee} />
      <MergeMenu acts={acts} />
      <NamingPopover acts={acts} />
      <ContextMenu hand={hand} acts={acts} />
      <AbolishPopover hand={hand} acts={acts} />
      <BoardPalette hand={hand} acts={acts} />
    </>
  );
}

/** Apart, so that a pick-up renders what is in the hand and nothing of the menus. */
function Held({ hand, frame }: { readonly hand: HandStore; readonly frame: RefObject<HTMLDivElement | null> }) {
  const held = useStore(hand, (view) => view.held);
  if (!held) return null;
  return (
    <>
      <Ghost held={held} frame={frame} />
      <PointerPreview />
    </>
  );
}
