import { ABSORPTIONS } from '@dachushi/domain/posts.ts';
import type { Absorption } from '@dachushi/domain/posts.ts';
import { Chip } from '../../components/chip.tsx';
import { TextField } from '../../components/text-field.tsx';
import { typedDate } from '../../lib/typed-date.ts';
import { transitionMessages } from '../../messages/transition.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './transition-fields.module.css';

/** End as typed, and the way of absorption; '' and null while open. */
export interface TransitionDraft {
  readonly until: string;
  readonly absorbedBy: Absorption | null;
}

interface TransitionFieldsProps {
  readonly draft: TransitionDraft;
  readonly onChange: (draft: TransitionDraft) => void;
}

/** Ends that are usually agreed on: of this year and the two after it. */
const YEARS = 3;

/** 过渡期至 and 消化方式, by typing or by single taps. Both may stay open. */
export function TransitionFields({ draft, onChange }: TransitionFieldsProps) {
  const words = useMessages(transitionMessages);
  const first = new Date().getFullYear() + 1;
  const years = Array.from({ length: YEARS }, (_, at) => first + at);
  return (
    <>
      <TextField
        label={words.until}
        placeholder={words.untilHint}
        value={draft.until}
        onChange={(until) => onChange({ ...draft, until })}
        error={typedDate(draft.until) === null ? words.untilWrong : undefined}
      />
      <div className={styles.chips} role="group" aria-label={words.until}>
        {years.map((year) => {
          const end = `${year}-12-31`;
          const on = typedDate(draft.until) === end;
          return (
            <Chip key={year} on={on} onClick={() => onChange({ ...draft, until: on ? '' : end })}>
              {words.yearEnd(year)}
            </Chip>
          );
        })}
      </div>
      <p className={styles.label}>{words.by}</p>
      <div className={styles.chips} role="group" aria-label={words.by}>
        {ABSORPTIONS.map((way) => (
          <Chip
            key={way}
            on={draft.absorbedBy === way}
            onClick={() => onChange({ ...draft, absorbedBy: draft.absorbedBy === way ? null : way })}
          >
            {words[way]}
          </Chip>
        ))}
      </div>
    </>
  );
}
