import { decimalText, fraction } from '@dachushi/domain/ratios/fraction.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { boardMessages } from '../../messages/board.ts';
import { formatCount } from '../../messages/format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useCityPreview } from '../use-city-preview.ts';
import styles from './ratio-strip.module.css';

/** 编制与处均: the places stay, in units or waiting in a department; fewer divisions means more of them in each. */
export function StaffingCell() {
  const words = useMessages(boardMessages);
  const now = usePlan((plan) => plan.assessment.staffing.inScope);
  const shown = useCityPreview()?.staffing.inScope ?? now;
  const held = shown.establishment + shown.reserve;
  const same = held === shown.establishmentBefore;
  const before = perDivision(shown.establishmentBefore, shown.before);
  const after = perDivision(shown.establishment, shown.after);
  return (
    <div className={styles.fact}>
      <div className={styles.name}>
        {words.staffing} <span className={styles.scope}>{words.staffingScope}</span>
      </div>
      <div className={styles.figure}>
        {formatCount(held)}{' '}
        <span
          className={styles.unit}
          title={shown.reserve > 0 ? words.reserveNote(formatCount(shown.reserve)) : undefined}
        >
          {same ? words.placesSame : words.placesChanged(formatCount(shown.establishmentBefore))}
        </span>
      </div>
      {before !== null && after !== null && (
        <div className={styles.note}>
          <VisuallyHidden>{words.perDivisionText(before, after)}</VisuallyHidden>
          <span aria-hidden="true">
            {words.perDivision} {before} → <b>{words.perDivisionAfter(after)}</b>
          </span>
        </div>
      )}
    </div>
  );
}

function perDivision(places: number, divisions: number): string | null {
  return divisions === 0 ? null : decimalText(fraction(places, divisions));
}
