import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { boardMessages } from '../../messages/board.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useBoard } from '../use-board.ts';
import { useDraggingSoon } from '../use-board-soon.ts';
import { useMedia } from '../use-narrow.ts';
import { AbolishedPill } from './abolished-pill.tsx';
import { useAbolished } from './use-abolished.ts';
import styles from './trays.module.css';

const PILLS = 4;

/** 撤销 lists what was abolished and where its duties went: `旧名 → 去向`. */
export function AbolishTray({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const marks = useMessages(punctuation);
  const dragging = useDraggingSoon();
  const targeted = useBoard((board) => board.drag?.target?.kind === 'abolish');
  const abolished = useAbolished(departmentId);
  const laptop = useMedia('(max-width: 1599px)');
  const room = laptop ? 1 : PILLS;
  return (
    <section
      className={classNames(styles.tray, dragging && styles.lifted, targeted && styles.targeted)}
      data-tray="abolish"
      aria-label={words.trayAbolished}
    >
      <div className={styles.head}>
        <Icon name="abolished" />
        <h2 className={styles.title}>{words.trayAbolished}</h2>
        {abolished.length > 0 && !laptop && (
          <span className={styles.count}>{words.trayAbolishedCount(abolished.length)}</span>
        )}
      </div>
      {abolished.length === 0 ? (
        <p className={styles.text}>{words.trayAbolishedEmpty}</p>
      ) : (
        <ul className={styles.pills}>
          {abolished.slice(0, room).map((each) => (
            <AbolishedPill key={each.divisionId} {...each} />
          ))}
          {abolished.length > room && (
            <li
              className={styles.pill}
              data-tooltip={abolished
                .slice(room)
                .map((each) => `${each.name} → ${each.unitName}`)
                .join(marks.semicolon)}
            >
              <VisuallyHidden>{words.moreAbolished(abolished.length - room)}</VisuallyHidden>
              <span aria-hidden="true">+{abolished.length - room}</span>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
