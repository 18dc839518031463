import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { classNames } from '../../components/class-names.ts';
import { Popover } from '../../components/popover.tsx';
import { boardMessages } from '../../messages/board.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { CARD_MARKS } from '../board-store.ts';
import type { CardMark } from '../board-store.ts';
import { useBoard } from '../use-board.ts';
import styles from './card-filter.module.css';
import row from './tool-row.module.css';

const MARK_WORD = {
  approval: 'markApproval',
  supervision: 'markSupervision',
  temporary: 'markTemporary',
  uncounted: 'markUncounted',
  protected: 'markProtected',
  merged: 'markMerged',
  findings: 'markFindings',
} as const satisfies Record<CardMark, string>;

/** Leaves out cards by kind or mark; the figures still count all of them. */
export function CardFilter() {
  const words = useMessages(boardMessages);
  const kindWords = useMessages(kindMessages);
  const { kinds, marks } = useBoard((board) => board.filter);
  const setFilter = useBoard((board) => board.setFilter);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const count = kinds.length + marks.length;
  return (
    <>
      <Button
        look="quiet"
        icon="filter"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        className={classNames(count > 0 && row.pressed)}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      >
        {count > 0 ? words.filterCardsOn(count) : words.filterCards}
      </Button>
      {anchor && (
        <Popover anchor={anchor} label={words.filterCards} width={320} onClose={() => setAnchor(null)}>
          <div className={styles.filter}>
            <h3 className={styles.head}>{words.kind}</h3>
            <div className={styles.chips}>
              {DIVISION_KINDS.map((kind) => (
                <Chip
                  key={kind}
                  on={kinds.includes(kind)}
                  checkable
                  onClick={() => setFilter({ kinds: toggled(kinds, kind) })}
                >
                  {kindWords[kind]}
                </Chip>
              ))}
            </div>
            <h3 className={styles.head}>{words.marks}</h3>
            <div className={styles.chips}>
              {CARD_MARKS.map((mark) => (
                <Chip
                  key={mark}
                  on={marks.includes(mark)}
                  checkable
                  onClick={() => setFilter({ marks: toggled(marks, mark) })}
                >
                  {words[MARK_WORD[mark]]}
                </Chip>
              ))}
            </div>
            <div className={styles.foot}>
              <Button look="quiet" disabled={count === 0} onClick={() => setFilter({ kinds: [], marks: [] })}>
                {words.clearFilter}
              </Button>
            </div>
          </div>
        </Popover>
      )}
    </>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
