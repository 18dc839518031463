import { ONLINE_DEPTHS } from '@dachushi/domain/item-state.ts';
import type { ItemTerms, OnlineDepth } from '@dachushi/domain/item-state.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { itemsMessages } from '../../messages/items.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AskLayer } from './ask-layer.tsx';
import styles from './asks.module.css';
import { onlineWord, readTerms, TERM_FIGURES } from './item-facts.ts';
import type { Hall, ItemFacts, TermFigure } from './item-facts.ts';

interface TermsAskProps {
  readonly anchor: HTMLElement;
  readonly facts: ItemFacts;
  readonly onDone: (terms: ItemTerms) => boolean;
  readonly onClose: () => void;
}

/** 办理条件 the plan promises, each beside what it is now. */
export function TermsAsk({ anchor, facts, onDone, onClose }: TermsAskProps) {
  const words = useMessages(inspectorMessages);
  const itemWords = useMessages(itemsMessages);
  const { item, terms } = facts;
  const [typed, setTyped] = useState<Readonly<Record<TermFigure, string>>>({
    days: String(terms.days ?? ''),
    documents: String(terms.documents ?? ''),
    steps: String(terms.steps ?? ''),
    preconditions: String(terms.preconditions ?? ''),
  });
  const labels = {
    days: words.termDays,
    documents: words.termDocuments,
    steps: words.termSteps,
    preconditions: words.termPreconditions,
  };
  const [online, setOnline] = useState<OnlineDepth | ''>(terms.online ?? '');
  const [hall, setHall] = useState<Hall>(terms.inHall === undefined ? '' : terms.inHall ? 'yes' : 'no');
  const read = readTerms(terms, typed, { online, hall });
  const asBefore = (was: string | undefined) => ({
    value: '' as const,
    label: was === undefined ? words.termUnset : words.termAsBefore(was),
  });
  return (
    <AskLayer anchor={anchor} title={words.termsTitle(item.name)} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (read && onDone(read)) onClose();
        }}
      >
        <div className={styles.pair}>
          {TERM_FIGURES.map((figure, at) => (
            <TextField
              key={figure}
              label={labels[figure]}
              inputMode="numeric"
              placeholder={item[figure] === undefined ? '' : String(item[figure])}
              hint={item[figure] === undefined ? undefined : words.was(item[figure])}
              {...(figure === 'days' ? { unit: words.termDaysUnit } : {})}
              {...(at === 0 ? { 'data-autofocus': '' } : {})}
              value={typed[figure]}
              onChange={(value) => setTyped((now) => ({ ...now, [figure]: value }))}
            />
          ))}
        </div>
        <div className={styles.pair}>
          <Select<OnlineDepth | ''>
            label={itemWords.online}
            size={36}
            value={online}
            onChange={setOnline}
            options={[
              asBefore(item.online && onlineWord(item.online, itemWords)),
              ...ONLINE_DEPTHS.map((value) => ({ value, label: itemWords[value] })),
            ]}
          />
          <Select<Hall>
            label={itemWords.inHall}
            size={36}
            value={hall}
            onChange={setHall}
            options={[
              asBefore(item.inHall === undefined ? undefined : item.inHall ? itemWords.yes : itemWords.no),
              { value: 'yes', label: itemWords.yes },
              { value: 'no', label: itemWords.no },
            ]}
          />
        </div>
        <p className={styles.note} aria-live="polite">
          {words.termWhole}
        </p>
        <div className={styles.acts}>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={read === null}>
            {words.termsDo}
          </Button>
        </div>
      </form>
    </AskLayer>
  );
}
