import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { useDraggingSoon } from '../use-board-soon.ts';
import { useMedia } from '../use-narrow.ts';
import styles from './trays.module.css';

export function NewTray({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const dragging = useDraggingSoon();
  const targeted = useBoard((board) => board.drag?.target?.kind === 'new');
  const created = usePlan(
    (plan) => plan.structure.departments.get(departmentId)?.units.filter((unit) => unit.created).length ?? 0,
  );
  const laptop = useMedia('(max-width: 1599px)');
  return (
    <section
      className={classNames(styles.tray, dragging && styles.lifted, targeted && styles.targeted)}
      data-tray="new"
      aria-label={words.trayNew}
    >
      <div className={styles.head}>
        <Icon name="plus" />
        <h2 className={styles.title}>{words.trayNew}</h2>
        {(created > 0 || !laptop) && <span className={styles.count}>{words.trayNewCount(created)}</span>}
      </div>
      <p className={styles.text}>{laptop ? words.trayNewShort : words.trayNewText}</p>
    </section>
  );
}
