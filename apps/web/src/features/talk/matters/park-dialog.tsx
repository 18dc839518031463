import { command } from '@dachushi/domain/command.ts';
import type { DivisionId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { SettingsDialog } from '../../../board/settings/settings-dialog.tsx';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { TextField } from '../../../components/text-field.tsx';
import { punctuation } from '../../../messages/punctuation.ts';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import styles from './matter.module.css';

interface ParkDialogProps {
  readonly divisionIds: readonly DivisionId[];
  readonly onClose: () => void;
}

/** 搁置: what the difference is about, in a sentence. */
export function ParkDialog({ divisionIds, onClose }: ParkDialogProps) {
  const words = useMessages(talkMessages);
  const dispatch = useDispatch();
  const [note, setNote] = useState('');
  const name = useDivisionNames(divisionIds);
  const save = () => {
    if (note.trim() !== '' && dispatch(command('park-divisions', { divisionIds, note: note.trim() }))) onClose();
  };
  return (
    <SettingsDialog
      title={words.parkTitle(name)}
      ready={note.trim() !== ''}
      saveWord={words.parkAct}
      onSave={save}
      onClose={onClose}
    >
      <TextField label={words.parkNote} value={note} onChange={setNote} maxLength={500} data-autofocus="" />
      <p className={styles.hint}>{words.parkHint}</p>
    </SettingsDialog>
  );
}

export function useDivisionNames(divisionIds: readonly DivisionId[]): string {
  const marks = useMessages(punctuation);
  const baseline = usePlan((plan) => plan.structure.baseline);
  return divisionIds.map((id) => baseline.divisions.get(id)?.division.name ?? id).join(marks.comma);
}
