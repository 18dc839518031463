import { EmptyPlan } from '../frame/empty-plan.tsx';
import { DragLayer } from '../gesture/drag-layer.tsx';
import { TalkLayer } from '../../features/talk/layer/talk-layer.tsx';
import { useAddress } from '../use-address.ts';
import { useBoard } from '../use-board.ts';
import { useCommandToasts } from '../use-command-toasts.ts';
import { usePresence } from '../use-presence.ts';
import { PhoneBoard } from './phone-board.tsx';

/** The board on a phone: the department is the header, the plan's other pages are one tap away behind ⋯. */
export function PhonePlan({ addressed }: { readonly addressed: string | undefined }) {
  useAddress(addressed);
  useCommandToasts();
  usePresence();
  const departmentId = useBoard((board) => board.departmentId);
  if (departmentId === null) return <EmptyPlan />;
  return (
    <>
      <PhoneBoard departmentId={departmentId} />
      <DragLayer />
      <TalkLayer />
    </>
  );
}
