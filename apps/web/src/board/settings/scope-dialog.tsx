import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { Checkbox } from '../../components/checkbox.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDepartmentName } from '../use-department.ts';
import { useDispatch } from '../use-dispatch.ts';
import { SettingsDialog } from './settings-dialog.tsx';

export function ScopeDialog({
  departmentId,
  onClose,
}: {
  readonly departmentId: DepartmentId;
  readonly onClose: () => void;
}) {
  const words = useMessages(cardMessages);
  const dispatch = useDispatch();
  const name = useDepartmentName(departmentId);
  const department = usePlan((plan) => plan.structure.departments.get(departmentId));
  const [inScope, setInScope] = useState(department?.inScope ?? true);
  const [reason, setReason] = useState(department?.exemptReason ?? '');
  const [asked, setAsked] = useState(false);
  const missing = !inScope && reason.trim() === '';

  const save = () => {
    setAsked(true);
    if (missing) return;
    if (dispatch(command('set-scope', { departmentId, inScope, reason: inScope ? null : reason.trim() }))) onClose();
  };
  return (
    <SettingsDialog title={words.scopeTitle(name)} ready onSave={save} onClose={onClose}>
      <Checkbox checked={inScope} onChange={setInScope}>
        {words.scopeIn}
      </Checkbox>
      {!inScope && (
        <TextField
          label={words.scopeReason}
          value={reason}
          onChange={setReason}
          error={asked && missing ? words.scopeReasonNeeded : undefined}
          data-autofocus=""
        />
      )}
    </SettingsDialog>
  );
}
