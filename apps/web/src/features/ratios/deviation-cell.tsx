import { command } from '@dachushi/domain/command.ts';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../../components/icon.tsx';
import { announce } from '../../components/live-region-store.ts';
import { NameText } from '../../components/name-text.tsx';
import { showToast } from '../../components/toast-store.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlanActions } from '../../plan/plan-context.tsx';
import { isOutside } from './ratio-rows.ts';
import type { RatioRow } from './ratio-rows.ts';
import styles from './deviation-cell.module.css';

/** 偏离说明, written where it is missed. Departments in the band need none. */
export function DeviationCell({ row }: { readonly row: RatioRow }) {
  const words = useMessages(ratiosMessages);
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const save = useSave(row);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (editing) {
    return (
      <DeviationField
        row={row}
        onSave={(reason) => {
          save(reason);
          close();
        }}
        onLeave={close}
      />
    );
  }
  const { deviationReason } = row;
  if (deviationReason === null && !isOutside(row)) return <span className={styles.none}>—</span>;
  const label = deviationReason === null ? words.explainFor(row.name) : words.editReason(row.name, deviationReason);
  return (
    <button
      ref={button}
      type="button"
      className={deviationReason === null ? styles.missing : styles.given}
      aria-label={label}
      onClick={() => setEditing(true)}
    >
      {deviationReason === null && <Icon name="rename" size={12} />}
      {deviationReason === null ? words.explain : <NameText name={deviationReason} />}
    </button>
  );
}

interface DeviationFieldProps {
  readonly row: RatioRow;
  readonly onSave: (reason: string) => void;
  readonly onLeave: () => void;
}

function DeviationField({ row, onSave, onLeave }: DeviationFieldProps) {
  const words = useMessages(ratiosMessages);
  const [typed, setTyped] = useState(row.deviationReason ?? '');
  const left = useRef(false);
  const finish = (act: () => void) => {
    left.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(() => onSave(typed));
    if (event.key === 'Escape') finish(onLeave);
  };
  return (
    <input
      className={styles.field}
      aria-label={words.explainFor(row.name)}
      data-tooltip={words.reasonHint}
      autoFocus
      maxLength={500}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!left.current) onSave(typed);
      }}
    />
  );
}

/** What is unchanged needs no command; a refusal is said, and the cell shows what holds. */
function useSave(row: RatioRow): (reason: string) => void {
  const words = useMessages(ratiosMessages);
  const language = useLanguage();
  const { dispatch } = usePlanActions();
  return (typed) => {
    const reason = typed.trim() === '' ? null : typed.trim();
    if (reason === row.deviationReason) return;
    const rejection = dispatch(command('justify-deviation', { departmentId: row.id, reason }));
    if (rejection) {
      showToast({
        kind: 'error',
        title: words.reasonRefused,
        detail: rejectionText(rejection, { language, nameOf: () => row.name }),
      });
      return;
    }
    announce(reason === null ? words.reasonWithdrawn(row.name) : words.reasonSaved(row.name));
  };
}
