import { orderReasons, REASONS } from '@dachushi/domain/reason.ts';
import type { Reason } from '@dachushi/domain/reason.ts';
import type { KeyboardEvent } from 'react';
import { Chip } from '../../components/chip.tsx';
import { reasonMessages } from '../../messages/reason-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './naming-popover.module.css';

/** In a form Enter means its 完成, as the key cap there says; Space chooses. */
function finishByEnter(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'Enter' || event.currentTarget.form === null) return;
  event.preventDefault();
  event.currentTarget.form.requestSubmit();
}

interface ReasonChipsProps {
  readonly label: string;
  readonly chosen: readonly Reason[];
  readonly onChange: (reasons: readonly Reason[]) => void;
}

/** The five grounds of the report, any number of them. */
export function ReasonChips({ label, chosen, onChange }: ReasonChipsProps) {
  const words = useMessages(reasonMessages);
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {REASONS.map((reason) => (
        <Chip
          key={reason}
          on={chosen.includes(reason)}
          checkable
          onKeyDown={finishByEnter}
          onClick={() =>
            onChange(
              orderReasons(chosen.includes(reason) ? chosen.filter((each) => each !== reason) : [...chosen, reason]),
            )
          }
        >
          {words[reason]}
        </Chip>
      ))}
    </div>
  );
}
