import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { hundredths, percentNumber } from '@dachushi/domain/target.ts';
import { useState } from 'react';
import { Checkbox } from '../../components/checkbox.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { formatBand } from '../../messages/format.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import styles from './settings-dialog.module.css';

interface TargetDialogProps {
  /** Null: the plan's own target. */
  readonly departmentId: DepartmentId | null;
  readonly onClose: () => void;
}

export function TargetDialog({ departmentId, onClose }: TargetDialogProps) {
  const words = useMessages(cardMessages);
  const marks = useMessages(punctuation);
  const dispatch = useDispatch();
  const planTarget = usePlan((plan) => plan.structure.target);
  const own = usePlan((plan) =>
    departmentId === null ? plan.structure.target : (plan.structure.departments.get(departmentId)?.target ?? null),
  );
  const name = usePlan((plan) =>
    departmentId === null ? '' : (plan.structure.baseline.departments.get(departmentId)?.name ?? ''),
  );
  const [follows, setFollows] = useState(own === null);
  const [ratio, setRatio] = useState(String(percentNumber((own ?? planTarget).ratio)));
  const [band, setBand] = useState(String(percentNumber((own ?? planTarget).band)));
  const ratioProblem = isPercent(ratio) ? undefined : words.percentInvalid;
  const bandProblem = isPercent(band) ? undefined : words.percentInvalid;
  const ready = follows || (!ratioProblem && !bandProblem);

  const save = () => {
    if (!ready) return;
    const [target, width] = follows ? [null, null] : [Number(ratio), Number(band)];
    if (dispatch(command('set-target', { departmentId, target, band: width }))) onClose();
  };
  return (
    <SettingsDialog
      title={departmentId === null ? words.planTargetTitle : words.targetTitle(name)}
      ready={ready}
      onSave={save}
      onClose={onClose}
    >
      {departmentId !== null && (
        <Checkbox checked={follows} onChange={setFollows}>
          {words.followPlan}
          {marks.aside(`${percentNumber(planTarget.ratio)}% ± ${percentNumber(planTarget.band)}`)}
        </Checkbox>
      )}
      {!follows && (
        <div className={styles.pair}>
          <TextField
            label={words.targetRatio}
            value={ratio}
            onChange={setRatio}
            inputMode="decimal"
            unit="%"
            error={ratioProblem}
            data-autofocus=""
          />
          <TextField
            label={words.targetBand}
            value={band}
            onChange={setBand}
            inputMode="decimal"
            unit="±"
            error={bandProblem}
          />
        </div>
      )}
      <p className={styles.note}>
        {!follows && ready && `${formatBand({ ratio: hundredths(Number(ratio)), band: hundredths(Number(band)) })} · `}
        {words.targetText}
      </p>
    </SettingsDialog>
  );
}

function isPercent(text: string): boolean {
  return /^\d{1,3}([.]\d{1,2})?$/.test(text.trim()) && Number(text) <= 100;
}
