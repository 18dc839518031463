import { checkCommand } from '@dachushi/domain/apply-command.ts';
import { decimalText, fraction } from '@dachushi/domain/ratios/fraction.ts';
import { applyStaffingTargets, staffingTargets } from '@dachushi/domain/staffing-target.ts';
import type { StaffingTargets } from '@dachushi/domain/staffing-target.ts';
import { useMemo, useState } from 'react';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { useRejectionText } from '../../../board/use-rejection-text.ts';
import { Button } from '../../../components/button.tsx';
import { Fraction } from '../../../components/fraction.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { formatBand } from '../../../messages/format.ts';
import { staffingTargetMessages } from '../../../messages/staffing-targets.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan, usePlanActions } from '../../../plan/plan-context.tsx';
import { useUndoKeys } from '../../ledgers/shared/use-undo-keys.ts';
import { firstAverage, readAverage, signedPercent, staffingRows } from './staffing-rows.ts';
import { StaffingTable } from './staffing-table.tsx';
import styles from './staffing-tool.module.css';

/** 按人员配置测算目标: seen for every department before it is applied, in one step. */
export function StaffingTool() {
  useUndoKeys();
  const words = useMessages(staffingTargetMessages);
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const [typed, setTyped] = useState(() => {
    const { inScope } = staffingTargets(structure, assessment, fraction(1, 1));
    return firstAverage(inScope?.places ?? 0, inScope?.divisions ?? 0, structure.target);
  });
  const wanted = readAverage(typed);
  const targets = useMemo(
    () => (wanted === null ? null : staffingTargets(structure, assessment, wanted)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the same text is the same number
    [structure, assessment, typed],
  );
  const rows = useMemo(() => (targets === null ? [] : staffingRows(structure, targets)), [structure, targets]);
  return (
    <div className={styles.tool}>
      <div className={styles.head}>
        <TextField
          className={styles.wanted}
          label={words.wanted}
          inputMode="decimal"
          unit={words.wantedUnit}
          value={typed}
          onChange={setTyped}
          error={wanted === null ? words.wantedWrong : undefined}
        />
        {targets && <Sums targets={targets} />}
        {targets && <Apply targets={targets} count={rows.filter(({ fate }) => fate === 'changes').length} />}
      </div>
      <p className={styles.text}>
        {words.text} {words.band(formatBand(structure.target))}
      </p>
      {targets?.inScope === null ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        rows.length > 0 && <StaffingTable rows={rows} />
      )}
    </div>
  );
}

function Sums({ targets }: { readonly targets: StaffingTargets }) {
  const words = useMessages(staffingTargetMessages);
  const { inScope } = targets;
  if (!inScope) return null;
  return (
    <dl className={styles.sums}>
      <div>
        <dt className={styles.label}>{words.now}</dt>
        <dd className={styles.figure}>
          <b>{decimalText(fraction(inScope.places, inScope.divisions))}</b>
          <Fraction numerator={inScope.places} denominator={inScope.divisions} />
        </dd>
      </div>
      <div>
        <dt className={styles.label}>{words.suggested}</dt>
        <dd className={styles.figure}>
          <b>{signedPercent(inScope.ratio)}</b>
          <span className={styles.note}>{words.ratioIs}</span>
        </dd>
      </div>
    </dl>
  );
}

function Apply({ targets, count }: { readonly targets: StaffingTargets; readonly count: number }) {
  const words = useMessages(staffingTargetMessages);
  const structure = usePlan((plan) => plan.structure);
  const actions = usePlanActions();
  const dispatch = useDispatch();
  const act = applyStaffingTargets(structure, targets);
  const rejection = act && checkCommand(structure, act);
  const apply = () => {
    if (!act || !dispatch(act)) return;
    showToast({
      kind: 'note',
      icon: 'check',
      title: words.applied(count),
      action: { label: words.undo, keys: 'Ctrl Z', run: () => void actions.undo() },
    });
  };
  return (
    <div className={styles.apply}>
      <Button look="primary" size={36} disabled={!act || rejection !== null} onClick={apply}>
        {count === 0 ? words.applyNone : words.apply(count)}
      </Button>
      {rejection ? <Refusal rejection={rejection} /> : <p className={styles.note}>{words.applyNote}</p>}
    </div>
  );
}

function Refusal({ rejection }: { readonly rejection: NonNullable<ReturnType<typeof checkCommand>> }) {
  return <p className={styles.refusal}>{useRejectionText(rejection)}</p>;
}
