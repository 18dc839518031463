import { command } from '@dachushi/domain/command.ts';
import { nameProblem, normaliseName } from '@dachushi/domain/name.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlanActions } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import styles from './rename-field.module.css';

/** Enter keeps the name, Esc the old one; leaving the field keeps what can be kept. */
export function RenameField({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const { dispatch } = usePlanActions();
  const setRenaming = useBoard((board) => board.setRenaming);
  const [name, setName] = useState(unit.name);
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  const problem = nameProblem(name);
  const said = problem === null ? null : problem === 'name-empty' ? words.nameEmpty : words.nameTooLong;

  useEffect(() => field.current?.select(), []);

  const close = (keep: boolean) => {
    if (over.current) return;
    if (keep && problem !== null && document.activeElement === field.current) return;
    over.current = true; // closing removes the field, which blurs it again
    const card = field.current?.closest<HTMLElement>('[data-unit-id]');
    if (keep && problem === null && normaliseName(name) !== unit.name) {
      dispatch(command('rename-unit', { unitId: unit.id, name: normaliseName(name) }));
    }
    setRenaming(null);
    if (document.activeElement === field.current) card?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return; // Enter chooses a word of the input method
    if (event.key === 'Enter') close(true);
    if (event.key === 'Escape') close(false);
  };
  return (
    <span className={styles.field}>
      <input
        ref={field}
        autoFocus
        className={styles.input}
        value={name}
        aria-label={words.renameUnit(unit.name)}
        aria-invalid={said !== null}
        {...(said === null ? {} : { 'aria-describedby': `rename-${unit.id}` })}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => close(true)}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      />
      {said !== null && (
        <span id={`rename-${unit.id}`} className={styles.problem} role="alert">
          {said}
        </span>
      )}
    </span>
  );
}
