import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useIsNarrow } from '../use-narrow.ts';
import { DivisionChip } from './division-chip.tsx';
import { sourceCount } from './source-count.ts';
import styles from './card-body.module.css';

interface CardBodyProps {
  readonly unit: Unit;
  readonly locked: boolean;
  /** Opens an empty place where the pieces in hand would land. */
  readonly slot: boolean;
}

const DUTY_LINES = 2;
const CHIPS_ON_A_PHONE = 2;

/** A merged unit shows what it is made of; a kept one tells its duties; an empty one says what to do. */
export function CardBody({ unit, locked, slot }: CardBodyProps) {
  const words = useMessages(cardMessages);
  const narrow = useIsNarrow();
  const sources = sourceCount(unit);
  if (sources === 0) {
    return <div className={classNames(styles.empty, slot && styles.emptySlot)}>{slot ? null : words.newUnitEmpty}</div>;
  }
  const asChips = sources > 1 || unit.created || narrow || slot;
  return asChips ? (
    <Chips unit={unit} locked={locked} slot={slot} grouped={!narrow && (sources > 1 || slot)} narrow={narrow} />
  ) : (
    <Duties unit={unit} />
  );
}

interface ChipsProps extends CardBodyProps {
  readonly grouped: boolean;
  readonly narrow: boolean;
}

function Chips({ unit, locked, slot, grouped, narrow }: ChipsProps) {
  const words = useMessages(boardMessages);
  const [all, setAll] = useState(false);
  const chips = [
    ...unit.divisionIds.map((divisionId) => ({ divisionId, abolished: false })),
    ...unit.absorbed.map(({ divisionId }) => ({ divisionId, abolished: true })),
  ];
  const shown = narrow && !all && chips.length > CHIPS_ON_A_PHONE + 1 ? chips.slice(0, CHIPS_ON_A_PHONE) : chips;
  return (
    <>
      <ul className={classNames(styles.chips, grouped && styles.grouped)} role="group">
        {shown.map(({ divisionId, abolished }) => (
          <DivisionChip key={divisionId} divisionId={divisionId} abolished={abolished} locked={locked} />
        ))}
        {slot && <li className={styles.slot} role="none" />}
      </ul>
      {narrow && chips.length > CHIPS_ON_A_PHONE + 1 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fold : words.moreDivisions(chips.length - CHIPS_ON_A_PHONE)}
          <Icon name={all ? 'chevron-up' : 'chevron-down'} />
        </button>
      )}
    </>
  );
}

function Duties({ unit }: { readonly unit: Unit }) {
  const baseline = usePlan((plan) => plan.structure.baseline);
  const duties = unit.dutyIds.slice(0, DUTY_LINES).flatMap((id) => baseline.duties.get(id)?.duty ?? []);
  if (duties.length === 0) return null;
  return (
    <ul className={styles.duties}>
      {duties.map((duty) => (
        <li key={duty.id} className={styles.duty} data-tooltip={duty.text} data-tooltip-when="cut">
          {duty.text}
        </li>
      ))}
    </ul>
  );
}
