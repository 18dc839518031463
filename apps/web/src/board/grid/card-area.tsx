import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useEffect, useRef } from 'react';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { BeforePane } from './before-pane.tsx';
import { CardGrid } from './card-grid.tsx';
import { DepartmentSection } from './department-section.tsx';
import styles from './card-area.module.css';

/** The part that scrolls: one department's cards, or all departments under each other. */
export function CardArea({ departmentId }: { readonly departmentId: DepartmentId }) {
  const all = useBoard((board) => board.allDepartments);
  const showBefore = useBoard((board) => board.showBefore);
  const departments = usePlan(selectDepartments);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all && area.current) bringIntoView(area.current, departmentId);
  }, [all, departmentId]);
  return (
    <div ref={area} className={styles.area} data-board-scroll="">
      {all ? (
        departments.map(({ id }) => <DepartmentSection key={id} departmentId={id} />)
      ) : (
        <div className={styles.one} key={departmentId}>
          {showBefore && <BeforePane departmentId={departmentId} />}
          <CardGrid departmentId={departmentId} />
        </div>
      )}
    </div>
  );
}

/** Only when nothing of it shows: following a chosen card must not move that card away. */
function bringIntoView(area: HTMLElement, departmentId: DepartmentId): void {
  const section = area.querySelector(`[data-department-section="${CSS.escape(departmentId)}"]`);
  if (section === null) return;
  const seen = area.getBoundingClientRect();
  const { top, bottom } = section.getBoundingClientRect();
  if (bottom <= seen.top || top >= seen.bottom) section.scrollIntoView({ block: 'start' });
}
