import { departmentOfPiece } from '@dachushi/domain/drop.ts';
import { Suspense, useEffect, useMemo } from 'react';
import { laterPart } from '../../components/later-part.tsx';
import { Popover } from '../../components/popover.tsx';
import { gestureMessages } from '../../messages/gesture.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan, usePlanStore } from '../../plan/plan-context.tsx';
import type { Acts } from '../gesture/acts.ts';
import { elementOf } from '../gesture/piece-at.ts';
import { useBoard, useBoardStore } from '../use-board.ts';
import { useIsNarrow } from '../use-narrow.ts';
import type { Menu, MergeChoice } from './merge-choice.ts';
import { rankTargets } from './rank-targets.ts';
import type { Targets } from './rank-targets.ts';
import { TargetList } from './target-list.tsx';

/** Only a phone shows it. */
const MergeSheet = laterPart(() => import('./merge-sheet.tsx').then((file) => file.MergeSheet), { asked: true });

/** 合并到…: the second way to merge, by button, right click, long press or M; the same preview as a drag, no dragging. */
export function MergeMenu({ acts }: { readonly acts: Acts }) {
  const menu = useBoard((board) => board.mergeMenu);
  return menu && menu.pieces.length > 0 ? <OpenMenu menu={menu} acts={acts} /> : null;
}

function OpenMenu({ menu, acts }: { readonly menu: Menu; readonly acts: Acts }) {
  const words = useMessages(gestureMessages);
  const narrow = useIsNarrow();
  const choice = useMergeChoice(menu, acts);
  if (narrow)
    return (
      <Suspense fallback={null}>
        <MergeSheet choice={choice} />
      </Suspense>
    );
  return (
    <Popover anchor={menu.anchor} label={words.mergeMenuTitle} onClose={choice.close} placement="right" width={320}>
      <TargetList choice={choice} />
    </Popover>
  );
}

function useMergeChoice(menu: Menu, acts: Acts): MergeChoice {
  const board = useBoardStore();
  const plan = usePlanStore().state;
  const structure = usePlan((state) => state.structure);
  const { pieces, anchor } = menu;
  const targets = useMemo<Targets>(() => {
    const [first] = pieces;
    const department = first && departmentOfPiece(structure, first);
    return department
      ? rankTargets(plan.getState(), pieces, department.id)
      : { suggested: [], others: [], impossible: [] };
  }, [plan, structure, pieces]);

  useEffect(() => {
    // the list inside, which comes first, may have shown its first row already
    if (board.getState().drag?.pieces !== pieces)
      board.getState().setDrag({ pieces, target: null, preview: null, point: pointOf(anchor) });
    return () => board.getState().setDrag(null);
  }, [board, pieces, anchor]);

  const close = () => board.getState().setMergeMenu(null);
  return {
    menu,
    targets,
    close,
    show: (unitId) => {
      const shown = [...targets.suggested, ...targets.others].find(({ unit }) => unit.id === unitId);
      const target = shown ? { kind: 'unit' as const, unitId: shown.unit.id } : null;
      board.getState().setDrag({ pieces, target, preview: shown?.preview ?? null, point: pointOf(anchor) });
    },
    choose: (unitId) => {
      close();
      board.getState().setDrag(null);
      acts.drop(pieces, { kind: 'unit', unitId });
      elementOf({ kind: 'unit', unitId })?.scrollIntoView({ block: 'nearest' });
    },
  };
}

function pointOf(anchor: Menu['anchor']) {
  const { left: x, top: y } = anchor instanceof HTMLElement ? anchor.getBoundingClientRect() : anchor;
  return { x, y };
}
