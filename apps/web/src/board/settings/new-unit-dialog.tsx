import { command } from '@dachushi/domain/command.ts';
import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import type { DivisionKind } from '@dachushi/domain/division.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { nameProblem, normaliseName } from '@dachushi/domain/name.ts';
import { useState } from 'react';
import { Chip } from '../../components/chip.tsx';
import { TextField } from '../../components/text-field.tsx';
import { newUnitId } from '../../lib/new-id.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useBoardStore } from '../use-board.ts';
import { useDispatch } from '../use-dispatch.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import styles from './settings-dialog.module.css';

export function NewUnitDialog({
  departmentId,
  onClose,
}: {
  readonly departmentId: DepartmentId;
  readonly onClose: () => void;
}) {
  const words = useMessages(cardMessages);
  const kinds = useMessages(kindMessages);
  const dispatch = useDispatch();
  const board = useBoardStore();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<DivisionKind>('业务');
  const [asked, setAsked] = useState(false);
  const problem = nameProblem(name);
  const error = !asked || problem === null ? undefined : problem === 'name-empty' ? words.nameEmpty : words.nameTooLong;

  const save = () => {
    setAsked(true);
    if (problem !== null) return;
    const unitId = newUnitId();
    if (!dispatch(command('create-unit', { unitId, departmentId, name: normaliseName(name), kind }))) return;
    board.getState().select([{ kind: 'unit', unitId }]);
    board.getState().focus({ kind: 'unit', unitId });
    onClose();
  };
  return (
    <SettingsDialog title={words.newUnitTitle} ready saveWord={words.create} onSave={save} onClose={onClose}>
      <TextField label={words.newUnitName} value={name} onChange={setName} error={error} data-autofocus="" />
      <div role="group" aria-label={words.newUnitKind}>
        <p className={styles.label}>{words.newUnitKind}</p>
        <div className={styles.kinds}>
          {DIVISION_KINDS.map((choice) => (
            <Chip key={choice} on={choice === kind} onClick={() => setKind(choice)}>
              {kinds[choice]}
            </Chip>
          ))}
        </div>
      </div>
      <p className={styles.note}>{words.newUnitText}</p>
    </SettingsDialog>
  );
}
