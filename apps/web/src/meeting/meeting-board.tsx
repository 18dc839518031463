import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { CardArea } from '../board/grid/card-area.tsx';
import { Trays } from '../board/tray/trays.tsx';
import { FacilitatorBar } from './facilitator-bar.tsx';
import { MeetingHead } from './meeting-head.tsx';
import styles from './meeting-board.module.css';

/** The board for the wall: the department and its figures large, its cards, and the course of the meeting. */
export function MeetingBoard({ departmentId }: { readonly departmentId: DepartmentId }) {
  return (
    <div className={styles.stage} id="content">
      <MeetingHead departmentId={departmentId} />
      <CardArea departmentId={departmentId} />
      <Trays departmentId={departmentId} />
      <FacilitatorBar departmentId={departmentId} />
    </div>
  );
}
