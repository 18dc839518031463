import { nameProblem, normaliseName } from '@dachushi/domain/name.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useEffect, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { Popover } from '../../components/popover.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { DismissedBy } from '../../components/use-dismiss.ts';
import { typedDate } from '../../lib/typed-date.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { transitionMessages } from '../../messages/transition.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { draftOfTransition, seatsWith } from '../inspector/seats-draft.ts';
import { TransitionFields } from '../inspector/transition-fields.tsx';
import type { TransitionDraft } from '../inspector/transition-fields.tsx';
import { useIsNarrow, useMedia } from '../use-narrow.ts';
import type { Acts } from './acts.ts';
import styles from './naming-popover.module.css';
import { elementOf } from './piece-at.ts';
import { ReasonChips } from './reason-chips.tsx';

/** After the drop: asks for name and reasons beside the card. Never in the way; left alone, the suggestion stays. */
export function NamingPopover({ acts }: { readonly acts: Acts }) {
  const naming = useBoard((board) => board.naming);
  const unit = usePlan((plan) => (naming ? findUnit(plan.structure, naming.unitId)?.unit : undefined));
  const anchor = useCard(naming?.unitId ?? null, useIsNarrow());
  if (!naming || !unit || !anchor) return null;
  return <NamingForm key={unit.id} unit={unit} names={naming.names} anchor={anchor} acts={acts} />;
}

/** The card, once the drop has drawn it. */
function useCard(unitId: UnitId | null, narrow: boolean): HTMLElement | null {
  const [card, setCard] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (unitId === null) return undefined;
    const frame = requestAnimationFrame(() => {
      const drawn = elementOf({ kind: 'unit', unitId });
      // on a phone the question stands below the card: above it the figures that just changed stay in sight
      if (narrow) drawn?.scrollIntoView({ block: 'start' });
      setCard(drawn);
    });
    return () => {
      cancelAnimationFrame(frame);
      setCard(null);
    };
  }, [unitId, narrow]);
  return card;
}

interface NamingFormProps {
  readonly unit: Unit;
  readonly names: readonly string[];
  readonly anchor: HTMLElement;
  readonly acts: Acts;
}

function NamingForm({ unit, names, anchor, acts }: NamingFormProps) {
  const words = useMessages(gestureMessages);
  const transitionWords = useMessages(transitionMessages);
  const setNaming = useBoard((board) => board.setNaming);
  const [name, setName] = useState(names[0] ?? unit.name);
  const [reasons, setReasons] = useState(unit.reasons);
  const { transitional } = unit.posts;
  const [transition, setTransition] = useState<TransitionDraft>(() => draftOfTransition(transitional));
  const narrow = useIsNarrow();
  const coarse = useMedia('(pointer: coarse)'); // there the focus would bring up a keyboard over the board
  const problem = nameProblem(name);
  const until = typedDate(transition.until);
  const close = () => {
    setNaming(null);
    anchor.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const takesBack =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z' && name === unit.name;
    if (!takesBack) return; // a typed name is taken back by the field itself
    event.preventDefault();
    close();
    acts.undo();
  };
  const settle = () => {
    const seats = transitional && until !== null ? seatsWith(unit.posts, { ...transition, until }) : null;
    acts.settle(unit.id, { name: normaliseName(name), reasons, seats });
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (problem || until === null) return;
    settle();
    close();
  };
  /** What was chosen is not lost by going on with the next drag; Esc leaves everything as the drop made it. */
  const leave = (by: DismissedBy) => {
    const known = draftOfTransition(transitional);
    const touched =
      name !== (names[0] ?? unit.name) ||
      reasons !== unit.reasons ||
      transition.until !== known.until ||
      transition.absorbedBy !== known.absorbedBy;
    if (by === 'elsewhere' && touched && !problem) settle();
    setNaming(null);
  };
  /** The chip goes as its name moves into the field; there Enter finishes. */
  const choose = (other: string, form: HTMLFormElement | null) => {
    setName(other);
    if (!coarse) form?.querySelector('input')?.focus();
  };
  const others = names.filter((each) => each !== name);
  return (
    <Popover
      anchor={anchor}
      label={words.namingTitle}
      onClose={leave}
      placement={narrow ? 'below' : 'right'}
      width={336}
      takesFocus={!coarse}
    >
      <form className={styles.form} onSubmit={keep} onKeyDown={onKeyDown} data-naming="">
        <TextField
          label={words.nameLabel}
          value={name}
          onChange={setName}
          data-autofocus=""
          onFocus={(event) => event.currentTarget.select()}
          {...(problem === null ? {} : { error: problem === 'name-empty' ? words.nameEmpty : words.nameTooLong })}
        />
        {others.length > 0 && (
          <div role="group" aria-label={words.otherNames} className={styles.chips}>
            {others.map((other) => (
              <Chip key={other} on={false} onClick={(event) => choose(other, event.currentTarget.form)}>
                {other}
              </Chip>
            ))}
          </div>
        )}
        <p className={styles.label}>{words.reasonsLabel}</p>
        <ReasonChips label={words.reasonsLabel} chosen={reasons} onChange={setReasons} />
        {transitional && (
          <fieldset className={styles.transition}>
            <legend className={styles.legend}>{transitionWords.title(transitional.deputies)}</legend>
            <TransitionFields draft={transition} onChange={setTransition} />
          </fieldset>
        )}
        <div className={styles.actions}>
          <Button look="quiet" onClick={close}>
            {words.later}
          </Button>
          <Button
            type="submit"
            look="primary"
            after={<KeyCap keys="Enter" />}
            disabled={problem !== null || until === null}
          >
            {words.done}
          </Button>
        </div>
      </form>
    </Popover>
  );
}
