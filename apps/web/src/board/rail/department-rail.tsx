import { useDeferredValue, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useBoard } from '../use-board.ts';
import { useMedia } from '../use-narrow.ts';
import { useDraggingSoon } from '../use-board-soon.ts';
import { useOpenDepartment } from '../use-open-department.ts';
import { DepartmentRow } from './department-row.tsx';
import { RailFilter } from './rail-filter.tsx';
import { useShownDepartments } from './use-shown-departments.ts';
import styles from './department-rail.module.css';

/** What stands above the rows, and one of them: at least so high, in px. */
const ABOVE = 200;
const ROW = 48;

/** A screen full, as names; the rest and the figures follow right after the first picture. */
const firstRows = (): number => Math.ceil((window.innerHeight - ABOVE) / ROW);

/** Departments in official order, always; filters and search only leave some out. */
export function DepartmentRail() {
  const words = useMessages(boardMessages);
  const { shown, counts } = useShownDepartments();
  const setFilter = useBoard((board) => board.setFilter);
  const dragging = useDraggingSoon();
  const compact = useMedia('(max-width: 1599px)');
  const current = useBoard((board) => board.departmentId);
  const openDepartment = useOpenDepartment();
  const whole = useDeferredValue(true, false);
  const rows = whole ? shown : shown.slice(0, Math.max(firstRows(), shown.findIndex((id) => id === current) + 1));
  const list = useRef<HTMLUListElement>(null);
  const tabStop = shown.some((id) => id === current) ? current : shown[0];

  const move = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-department-id]') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = buttons[at + step];
    if (at < 0 || !to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  };

  return (
    <nav className={styles.rail} aria-label={words.departments} {...(dragging ? { 'data-dragging': '' } : {})}>
      <div className={styles.head}>
        <div className={styles.titleRow}>
          <h2 className={styles.title}>{words.departments}</h2>
          <span className={styles.count}>{counts.all}</span>
          <span className={styles.space} />
          {dragging ? (
            <span className={styles.fixed}>
              <Icon name="locked" size={14} />
              {words.crossNotAllowed}
            </span>
          ) : (
            <span className={styles.order}>{words.officialOrder}</span>
          )}
        </div>
        <RailFilter counts={counts} />
      </div>
      <ul ref={list} className={styles.list} onKeyDown={move}>
        {rows.map((id) => (
          <DepartmentRow
            key={id}
            departmentId={id}
            inTabOrder={id === tabStop}
            compact={compact}
            whole={whole}
            onOpen={openDepartment}
          />
        ))}
        {shown.length === 0 && counts.all > 0 && (
          <li className={styles.none}>
            {words.noDepartmentFound}
            <Button look="quiet" size={28} onClick={() => setFilter({ departments: 'all', search: '' })}>
              {words.showAll}
            </Button>
          </li>
        )}
      </ul>
    </nav>
  );
}
