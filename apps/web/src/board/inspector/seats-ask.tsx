import { checkCommand } from '@dachushi/domain/apply-command.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { ceilingOf } from '@dachushi/domain/posts-ceiling.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { typedDate } from '../../lib/typed-date.ts';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import { AskLayer } from './ask-layer.tsx';
import styles from './asks.module.css';
import { RefusalLine } from './refusal-line.tsx';
import { balanceOfSeats, draftAtCeiling, draftOfSeats, readSeats, seatsCommand } from './seats-draft.ts';
import type { SeatsDraft } from './seats-draft.ts';
import { TransitionFields } from './transition-fields.tsx';

interface SeatsAskProps {
  readonly unit: Unit;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** 核定职数: chief, deputies, those in transition with their end, beside the ceiling and what the sources brought. */
export function SeatsAsk({ unit, anchor, onClose }: SeatsAskProps) {
  const words = useMessages(inspectorMessages);
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const [draft, setDraft] = useState(() => draftOfSeats(unit.posts));
  const change = (part: Partial<SeatsDraft>) => setDraft((now) => ({ ...now, ...part }));
  const policy = policyOf(structure);
  const ceiling = ceilingOf(unit, policy);
  const seats = readSeats(draft);
  const act = seats && seatsCommand(unit, seats);
  const rejection = act && checkCommand(structure, act);
  const balance = seats && balanceOfSeats(unit, seats);
  const refusal = rejection && rejection.code !== 'no-change' ? rejection : null;
  const figure = (label: string, field: 'chief' | 'deputy' | 'transitional', first = false) => (
    <TextField
      label={label}
      inputMode="numeric"
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      {...(first ? { 'data-autofocus': '' } : {})}
    />
  );
  return (
    <AskLayer anchor={anchor} title={words.seatsTitle(unit.name)} onClose={onClose} width={360}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (act && rejection === null && dispatch(act)) onClose();
        }}
      >
        <p className={styles.note}>
          {ceiling
            ? words.ceilingIs(
                totalEstablishment(unit.establishment),
                ceiling.chief,
                ceiling.deputy,
                policy.postsTable.id,
              )
            : words.ceilingElsewhere}
        </p>
        <div className={styles.triple}>
          {figure(words.chief, 'chief', true)}
          {figure(words.deputy, 'deputy')}
          {figure(words.transitional, 'transitional')}
        </div>
        {Number(draft.transitional) > 0 && <TransitionFields draft={draft} onChange={change} />}
        <div className={styles.shortcuts}>
          {ceiling && (
            <Button size={28} onClick={() => setDraft(draftAtCeiling(unit, ceiling))}>
              {words.atCeiling}
            </Button>
          )}
          {unit.seats && (
            <Button
              size={28}
              onClick={() => {
                if (dispatch(seatsCommand(unit, null))) onClose();
              }}
            >
              {words.bySources}
            </Button>
          )}
        </div>
        <p className={styles.note} aria-live="polite">
          {balance
            ? words.seatsBalance(balance.total, balance.seated, balance.transitional, balance.freed)
            : typedDate(draft.until) !== null && words.seatsWhole}
        </p>
        {refusal && <RefusalLine rejection={refusal} />}
        <div className={styles.acts}>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={!act || rejection !== null}>
            {words.setSeats}
          </Button>
        </div>
      </form>
    </AskLayer>
  );
}
