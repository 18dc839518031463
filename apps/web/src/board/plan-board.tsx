import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { Suspense } from 'react';
import { laterPart } from '../components/later-part.tsx';
import { EmptyPlan } from './frame/empty-plan.tsx';
import { SideDrawer } from './frame/side-drawer.tsx';
import { DragLayer } from './gesture/drag-layer.tsx';
import { TalkLayer } from '../features/talk/layer/talk-layer.tsx';
import { CardArea } from './grid/card-area.tsx';
import { DepartmentHeader } from './header/department-header.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { DepartmentRail } from './rail/department-rail.tsx';
import { RatioStrip } from './strip/ratio-strip.tsx';
import { ToolRow } from './tools/tool-row.tsx';
import { useMeeting } from '../meeting/meeting-store.ts';
import { Trays } from './tray/trays.tsx';
import { useAddress } from './use-address.ts';
import { useBoard } from './use-board.ts';
import { useCommandToasts } from './use-command-toasts.ts';
import { useFollowSelection } from './use-follow-selection.ts';
import { useMedia } from './use-narrow.ts';
import { useOutlooks } from './use-outlooks.ts';
import { usePresence } from './use-presence.ts';
import { useToastPlace } from './use-toast-place.ts';
import styles from './plan-board.module.css';

const MeetingBoard = laterPart(() => import('../meeting/meeting-board.tsx').then((file) => file.MeetingBoard), {
  asked: true,
});

/** Strip, rail, cards and inspector; the hand's layer lies above. */
export function PlanBoard({ addressed }: { readonly addressed: string | undefined }) {
  useAddress(addressed);
  useCommandToasts();
  useFollowSelection();
  useOutlooks();
  useToastPlace();
  usePresence();
  const departmentId = useBoard((board) => board.departmentId);
  return departmentId === null ? <EmptyPlan /> : <Workspace departmentId={departmentId} />;
}

function Workspace({ departmentId }: { readonly departmentId: DepartmentId }) {
  const wide = useMedia('(min-width: 1280px)');
  const meeting = useMeeting();
  if (meeting)
    return (
      <>
        <Suspense fallback={null}>
          <MeetingBoard departmentId={departmentId} />
        </Suspense>
        <TalkLayer />
        <DragLayer />
      </>
    );
  return (
    <>
      <RatioStrip />
      <div className={styles.workspace}>
        {wide ? (
          <DepartmentRail />
        ) : (
          <SideDrawer side="departments">
            <DepartmentRail />
          </SideDrawer>
        )}
        <div className={styles.centre} id="content">
          <DepartmentHeader departmentId={departmentId} />
          <ToolRow departmentId={departmentId} />
          <CardArea departmentId={departmentId} />
          <Trays departmentId={departmentId} />
        </div>
        {wide ? (
          <Inspector />
        ) : (
          <SideDrawer side="inspector">
            <Inspector />
          </SideDrawer>
        )}
      </div>
      <DragLayer />
      <TalkLayer />
    </>
  );
}
