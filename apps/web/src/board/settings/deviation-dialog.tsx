import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDepartmentName } from '../use-department.ts';
import { useDispatch } from '../use-dispatch.ts';
import { SettingsDialog } from './settings-dialog.tsx';

/** 偏离说明: 30 % is guidance; leaving the band needs a word, not a permission. An empty field withdraws it. */
export function DeviationDialog({
  departmentId,
  onClose,
}: {
  readonly departmentId: DepartmentId;
  readonly onClose: () => void;
}) {
  const words = useMessages(cardMessages);
  const dispatch = useDispatch();
  const name = useDepartmentName(departmentId);
  const said = usePlan((plan) => plan.structure.departments.get(departmentId)?.deviationReason ?? '');
  const [reason, setReason] = useState(said);

  const save = () => {
    const text = reason.trim();
    if (text === said || dispatch(command('justify-deviation', { departmentId, reason: text === '' ? null : text })))
      onClose();
  };
  return (
    <SettingsDialog title={words.deviationTitle(name)} ready onSave={save} onClose={onClose}>
      <TextField label={words.deviationLabel} value={reason} onChange={setReason} data-autofocus="" />
    </SettingsDialog>
  );
}
