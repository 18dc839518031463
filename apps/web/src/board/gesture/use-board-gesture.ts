import { useEffect } from 'react';
import type { RefObject } from 'react';
import { preferencesStore } from '../../app/preferences-store.ts';
import { announce } from '../../components/live-region-store.ts';
import { newUnitId } from '../../lib/new-id.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { useBoardStore } from '../use-board.ts';
import type { Acts } from './acts.ts';
import { piecesBetween, piecesInBox, placedPieces } from './board-order.ts';
import { createBoardDrag } from './create-board-drag.ts';
import { createHand } from './create-hand.ts';
import { flyGhostHome, ghostPlace } from './ghost-place.ts';
import type { HandStore } from './hand-store.ts';
import type { Box } from './point.ts';
import { refuse } from './use-acts.ts';

interface GestureParts {
  readonly hand: HandStore;
  readonly acts: Acts;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly marquee: RefObject<HTMLDivElement | null>;
}

/** Bridges the gesture object to the board and the plan for as long as the board is shown. */
export function useBoardGesture({ hand, acts, ghost, marquee }: GestureParts): void {
  const board = useBoardStore();
  const plan = usePlanStore();
  useEffect(() => {
    const drag = createBoardDrag(
      document.body,
      createHand({
        board,
        hand,
        acts,
        plan: () => plan.state.getState(),
        newUnitId: () => newUnitId(),
        refuse: (rejection) => refuse(plan, rejection),
        cancelled: () => announce(messagesFor(gestureMessages, preferencesStore.getState().language).cancelled),
        moveGhost: (point) => {
          const { held } = hand.getState();
          if (held && ghost.current) ghost.current.style.transform = ghostPlace(held, point);
        },
        flyHome: (home) => flyGhostHome(ghost.current, home),
        drawMarquee: (box) => drawMarquee(marquee.current, box),
        piecesIn: (box) => piecesInBox(placedPieces(), box),
        pressAdds: () => window.matchMedia('(pointer: coarse)').matches,
        range: (from, to) => piecesBetween(placedPieces(), from, to),
      }),
    );
    const stopFollowing = plan.state.subscribe((now, before) => {
      if (now.structure !== before.structure) drag.update();
    });
    return () => {
      stopFollowing();
      drag.destroy();
    };
  }, [board, plan, hand, acts, ghost, marquee]);
}

function drawMarquee(frame: HTMLElement | null, box: Box | null): void {
  if (!frame) return;
  frame.style.display = box ? 'block' : 'none';
  if (!box) return;
  frame.style.transform = `translate(${box.left}px, ${box.top}px)`;
  frame.style.width = `${box.right - box.left}px`;
  frame.style.height = `${box.bottom - box.top}px`;
}
