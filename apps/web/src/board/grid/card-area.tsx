import type { Piece } from '@dachushi/domain/drop.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useEffect, useRef } from 'react';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useOthersStepBack } from '../card/drop-outlook.ts';
import { elementOf } from '../gesture/piece-at.ts';
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
  const othersStepBack = useOthersStepBack();
  const area = useRef<HTMLDivElement>(null);
  const chosen = useBoard((board) => (board.selection.length === 1 ? board.selection[0] : undefined));
  useEffect(() => {
    if (area.current === null) return;
    if (all) bringIntoView(area.current, departmentId);
    else area.current.scrollTop = 0; // another department is read from its beginning
  }, [all, departmentId]);
  useEffect(() => {
    if (chosen === undefined) return undefined;
    const frame = requestAnimationFrame(() => area.current && bringToMiddle(area.current, chosen)); // once a new card is drawn
    return () => cancelAnimationFrame(frame);
  }, [chosen, departmentId]);
  return (
    <div ref={area} className={styles.area} data-board-scroll="" {...(othersStepBack ? { 'data-dragging': '' } : {})}>
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

/** A new unit, or what a link names: only when nothing of it shows, and never by moving the page around the cards. */
function bringToMiddle(area: HTMLElement, piece: Piece): void {
  const card = elementOf(piece, area);
  if (card === null || !area.contains(card)) return;
  const seen = area.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  if (box.bottom > seen.top && box.top < seen.bottom) return;
  area.scrollTop += box.top - seen.top - Math.max(0, (seen.height - box.height) / 2);
}

/** Only when nothing of it shows: following a chosen card must not move that card away. */
function bringIntoView(area: HTMLElement, departmentId: DepartmentId): void {
  const section = area.querySelector(`[data-department-section="${CSS.escape(departmentId)}"]`);
  if (section === null) return;
  const seen = area.getBoundingClientRect();
  const { top, bottom } = section.getBoundingClientRect();
  if (bottom <= seen.top || top >= seen.bottom) section.scrollIntoView({ block: 'start' });
}
