import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { classNames } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { useSearch } from '../../../lib/use-search.ts';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useTalkPeople } from '../people/use-people.ts';
import { mentionAt, mentionsIn } from './mention-text.ts';
import { PeopleOffer } from './people-offer.tsx';
import styles from './composer.module.css';

interface ComposerProps {
  /** The accessible name. */
  readonly label: string;
  readonly placeholder: string;
  readonly act: string;
  readonly initial?: string;
  /** One line until it is written in. */
  readonly small?: boolean;
  readonly autoFocus?: boolean;
  readonly onSay: (text: string, mentions: readonly string[]) => void;
  readonly onCancel?: () => void;
}

const LONGEST = 2_000;
const MOST_OFFERED = 6;

/** Where one writes: @ offers people by characters or pinyin, Ctrl+Enter sends, Esc leaves. */
export function Composer({ label, placeholder, act, initial = '', small, autoFocus, onSay, onCancel }: ComposerProps) {
  const words = useMessages(talkMessages);
  const id = useId();
  const people = useTalkPeople();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(!small);
  const asked = mentionAt(text, caret);
  const names = useMemo(() => people.others.map(({ name }) => name), [people]);
  const search = useSearch(names, asked !== null);
  const fitting = asked ? search.find(asked.asked).slice(0, MOST_OFFERED) : [];
  const offered = fitting.flatMap(({ index }) => people.others[index] ?? []);
  const length = [...text.trim()].length;
  const error = length > LONGEST ? words.textTooLong(LONGEST) : null;
  const ready = length > 0 && error === null;

  const take = (at: number) => {
    const person = offered[at];
    if (!asked || !person) return;
    const now = `${text.slice(0, asked.from)}@${person.name} ${text.slice(caret)}`;
    setText(now);
    setActive(0);
    const to = asked.from + person.name.length + 2;
    setCaret(to);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(to, to);
    });
  };
  const send = () => {
    if (!ready) return;
    onSay(text.trim(), mentionsIn(text, people.others));
    setText('');
    if (small) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (offered.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setActive((active + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    } else if (offered.length > 0 && (event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey) {
      take(active);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      send();
    } else if (event.key === 'Escape' && offered.length > 0) {
      setCaret(0);
    } else if (event.key === 'Escape' && (onCancel || (small && text === ''))) {
      onCancel?.();
      if (small) setOpen(false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const follow = () => setCaret(area.current?.selectionStart ?? 0);
  return (
    <div className={classNames(styles.composer, !open && styles.folded)}>
      <textarea
        ref={area}
        className={styles.area}
        aria-label={label}
        placeholder={placeholder}
        rows={open ? 2 : 1}
        value={text}
        autoFocus={autoFocus}
        {...(offered.length > 0 ? { 'aria-controls': `${id}-people`, 'aria-activedescendant': `${id}-${active}` } : {})}
        {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart);
          setActive(0);
        }}
        onSelect={follow}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 && <PeopleOffer id={id} people={offered} active={active} onTake={take} />}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="error" size={14} />
          {error}
        </p>
      )}
      {open && (
        <div className={styles.foot}>
          <span className={styles.hint}>{words.mentionHint}</span>
          {(onCancel || small) && (
            <Button
              size={28}
              look="quiet"
              onClick={() => {
                setText(initial);
                onCancel?.();
                if (small) setOpen(false);
              }}
            >
              {words.cancel}
            </Button>
          )}
          <Button size={28} look="primary" disabled={!ready} onClick={send} data-tooltip-keys="Ctrl Enter">
            {act}
          </Button>
        </div>
      )}
    </div>
  );
}
