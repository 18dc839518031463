import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { DEFAULT_TARGET, floorOf, fromFloor, hundredths, percentNumber } from '@dachushi/domain/target.ts';
import { useState } from 'react';
import { Checkbox } from '../../components/checkbox.tsx';
import { TextField } from '../../components/text-field.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { formatBand, formatTarget } from '../../messages/format.ts';
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
  const standing = own ?? planTarget;
  const floor = floorOf(standing);
  const [open, setOpen] = useState(floor !== null);
  const [ratio, setRatio] = useState(String(percentNumber(floor ?? standing.ratio)));
  const [band, setBand] = useState(String(percentNumber(floor === null ? standing.band : DEFAULT_TARGET.band)));
  const ratioProblem = isPercent(ratio) ? undefined : words.percentInvalid;
  const bandProblem = open || isPercent(band) ? undefined : words.percentInvalid;
  const ready = follows || (!ratioProblem && !bandProblem);

  const wanted = open
    ? fromFloor(hundredths(Number(ratio)))
    : { ratio: hundredths(Number(ratio)), band: hundredths(Number(band)) };

  const save = () => {
    if (!ready) return;
    const [target, width] = follows ? [null, null] : [percentNumber(wanted.ratio), percentNumber(wanted.band)];
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
          {marks.aside(formatTarget(planTarget))}
        </Checkbox>
      )}
      {!follows && (
        <div className={styles.pair}>
          <TextField
            label={open ? words.targetFloor : words.targetRatio}
            value={ratio}
            onChange={setRatio}
            inputMode="decimal"
            unit="%"
            error={ratioProblem}
            data-autofocus=""
          />
          {!open && (
            <TextField
              label={words.targetBand}
              value={band}
              onChange={setBand}
              inputMode="decimal"
              unit="±"
              error={bandProblem}
            />
          )}
        </div>
      )}
      {!follows && (
        <Checkbox checked={open} onChange={setOpen}>
          {words.onlyFloor}
        </Checkbox>
      )}
      <p className={styles.note}>
        {!follows && ready && `${formatBand(wanted)} · `}
        {open && !follows ? words.floorText : words.targetText}
      </p>
    </SettingsDialog>
  );
}

function isPercent(text: string): boolean {
  return /^\d{1,3}([.]\d{1,2})?$/.test(text.trim()) && Number(text) <= 100;
}
