import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { PlanSave } from '../../app/plan-frame/plan-save.tsx';
import { UndoRedo } from '../../app/plan-frame/undo-redo.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { PeopleHere } from '../../people/people-here.tsx';
import { useBoard } from '../use-board.ts';
import { useDepartmentName, useDepartmentPlace } from '../use-department.ts';
import { useOpenDepartment } from '../use-open-department.ts';
import { PhoneMenu } from './phone-menu.tsx';
import styles from './phone-board.module.css';

/** Whose turn it is: previous and next department, or the list behind the name. */
export function PhoneHeader({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const departments = usePlan(selectDepartments);
  const name = useDepartmentName(departmentId);
  const place = useDepartmentPlace(departmentId);
  const setDrawer = useBoard((board) => board.setDrawer);
  const openDepartment = useOpenDepartment();
  const previous = departments[place - 2];
  const next = departments[place];
  return (
    <header className={styles.header}>
      <IconButton
        icon="chevron-left"
        size={40}
        label={words.previousDepartment}
        disabled={!previous}
        onClick={() => previous && openDepartment(previous.id)}
      />
      <h1 className={styles.title}>
        <button type="button" className={styles.who} aria-haspopup="dialog" onClick={() => setDrawer('departments')}>
          <span className={styles.name}>{name}</span>
          <span className={styles.place}>
            {words.placeOfAll(place, departments.length)}
            <PeopleHere departmentId={departmentId} />
          </span>
        </button>
      </h1>
      <span className={styles.save}>
        <PlanSave />
      </span>
      <IconButton
        icon="chevron-right"
        size={40}
        label={words.nextDepartment}
        disabled={!next}
        onClick={() => next && openDepartment(next.id)}
      />
      <span className={styles.undo}>
        <UndoRedo />
      </span>
      <PhoneMenu departmentId={departmentId} />
    </header>
  );
}
