import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { useState } from 'react';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { Selected } from '../inspector/inspector.tsx';
import { useBoard, useBoardStore } from '../use-board.ts';
import { selectedDivisions } from './selected-divisions.ts';
import styles from './phone-board.module.css';

/** Bottom bar: what is selected, and 合并到…. */
export function SelectionBar() {
  const words = useMessages(boardMessages);
  const cards = useMessages(cardMessages);
  const marks = useMessages(punctuation);
  const structure = usePlan((plan) => plan.structure);
  const board = useBoardStore();
  const selection = useBoard((state) => state.selection);
  const setMergeMenu = useBoard((state) => state.setMergeMenu);
  const [details, setDetails] = useState(false);
  const divisions = selectedDivisions(structure, selection);
  if (selection.length === 0) return null;
  const chief = divisions.reduce((sum, division) => sum + division.posts.chief, 0);
  const deputy = divisions.reduce((sum, division) => sum + division.posts.deputy, 0);
  const places = divisions.reduce((sum, division) => sum + totalEstablishment(division.establishment), 0);
  return (
    <div className={styles.bar}>
      <div className={styles.chosen} role="status">
        <p className={styles.chosenCount}>{words.chosenDivisions(divisions.length)}</p>
        <p className={styles.chosenSum}>
          {cards.places(places)}
          {marks.comma}
          {cards.posts(chief, deputy)}
        </p>
      </div>
      <IconButton look="secondary" icon="more" size={48} label={cards.inspector} onClick={() => setDetails(true)} />
      <Button
        look="primary"
        size={48}
        icon="merge"
        onClick={(event) => setMergeMenu({ pieces: board.getState().selection, anchor: event.currentTarget })}
      >
        {words.mergeInto}
      </Button>
      {details && (
        <BottomSheet title={cards.inspector} onClose={() => setDetails(false)}>
          <div className={styles.details}>
            <Selected />
          </div>
        </BottomSheet>
      )}
    </div>
  );
}
