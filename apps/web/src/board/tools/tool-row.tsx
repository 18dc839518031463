import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { NewUnitDialog } from '../settings/new-unit-dialog.tsx';
import { useBoard } from '../use-board.ts';
import { useDispatch } from '../use-dispatch.ts';
import { CardFilter } from './card-filter.tsx';
import styles from './tool-row.module.css';

export function ToolRow({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const cards = useMessages(cardMessages);
  const showBefore = useBoard((board) => board.showBefore);
  const setShowBefore = useBoard((board) => board.setShowBefore);
  const allDepartments = useBoard((board) => board.allDepartments);
  const setAllDepartments = useBoard((board) => board.setAllDepartments);
  const setDrawer = useBoard((board) => board.setDrawer);
  const locked = usePlan((plan) => plan.structure.departments.get(departmentId)?.locked ?? false);
  const dispatch = useDispatch();
  const [naming, setNaming] = useState(false);
  return (
    <div className={styles.row} role="group" aria-label={words.departmentActions}>
      <Button className={styles.departments} icon="menu" look="quiet" onClick={() => setDrawer('departments')}>
        {words.openDepartments}
      </Button>
      <SegmentedControl
        label={words.cards}
        options={[
          { value: 'one', label: words.cards, icon: 'cards' },
          { value: 'all', label: words.allDepartments, icon: 'organisation' },
        ]}
        value={allDepartments ? 'all' : 'one'}
        onChange={(value) => setAllDepartments(value === 'all')}
      />
      <CardFilter />
      <Button
        look="quiet"
        icon="history"
        aria-pressed={showBefore && !allDepartments}
        disabled={allDepartments}
        className={classNames(showBefore && !allDepartments && styles.pressed)}
        onClick={() => setShowBefore(!showBefore)}
      >
        {words.showBefore}
      </Button>
      <span className={styles.space} />
      <Button className={styles.details} icon="document" look="quiet" onClick={() => setDrawer('inspector')}>
        {cards.inspector}
      </Button>
      {locked ? (
        <span className={styles.locked}>
          <Icon name="locked" size={14} />
          <span className={styles.lockedText}>{words.lockedNote}</span>
          <Button size={28} onClick={() => void dispatch(command('unlock-department', { departmentId }))}>
            {words.unlockShort}
          </Button>
        </span>
      ) : (
        <span className={styles.hint}>
          {words.dragHint} <KeyCap keys="M" />
        </span>
      )}
      <Button
        icon="plus"
        disabled={locked}
        data-command="new-unit"
        {...(locked ? { 'data-tooltip': words.lockedNote } : {})}
        onClick={() => setNaming(true)}
      >
        {words.newUnit}
      </Button>
      {naming && <NewUnitDialog departmentId={departmentId} onClose={() => setNaming(false)} />}
    </div>
  );
}
