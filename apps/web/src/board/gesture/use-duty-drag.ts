import { command } from '@dachushi/domain/command.ts';
import type { DutyId } from '@dachushi/domain/ids.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { announce } from '../../components/live-region-store.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { useBoardStore } from '../use-board.ts';
import { useDispatch } from '../use-dispatch.ts';
import { startDutyDrag } from './duty-drag.ts';

/** What a press at the grip of a duty begins: the card below the pointer shows what the transfer would give. */
export function useDutyDrag(dutyId: DutyId, from: Unit): (press: PointerEvent) => void {
  const words = useMessages(gestureMessages);
  const board = useBoardStore();
  const plan = usePlanStore();
  const dispatch = useDispatch();
  const show = (over: Unit['id'] | null) => {
    const unitId = over === from.id ? null : over;
    const { structure, assessment } = plan.state.getState();
    const preview =
      unitId === null
        ? null
        : previewCommand(structure, assessment, command('move-duty', { dutyIds: [dutyId], toUnitId: unitId }));
    board.getState().setDutyDrag({ dutyId, fromUnitId: from.id, unitId, preview });
  };
  const end = () => board.getState().setDutyDrag(null);
  return (press) =>
    startDutyDrag(press, {
      pickedUp: () => show(null),
      moved: ({ x, y }) => {
        const ghost = document.querySelector<HTMLElement>('[data-duty-ghost]');
        if (ghost) ghost.style.transform = `translate3d(${Math.round(x) + 12}px, ${Math.round(y) + 12}px, 0)`;
      },
      over: show,
      dropped: (unitId) => {
        end();
        if (unitId === null || unitId === from.id) announce(words.cancelled);
        else dispatch(command('move-duty', { dutyIds: [dutyId], toUnitId: unitId }));
      },
      cancelled: () => {
        end();
        announce(words.cancelled);
      },
    });
}
