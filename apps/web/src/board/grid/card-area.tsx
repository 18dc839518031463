import type { DepartmentId } from '@dachushi/domain/ids.ts';
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
  return (
    <div className={styles.area} data-board-scroll="">
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
