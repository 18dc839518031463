import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { useMemo, useState } from 'react';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { Select } from '../../components/select.tsx';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import { NowSummary } from './now-summary.tsx';
import { PastAbout } from './past-about.tsx';
import type { PastAboutProps } from './past-about.tsx';
import { PastUnits } from './past-units.tsx';
import { differingDepartments } from './record/differing-departments.ts';
import { stepAt, structureAt } from './record/plan-record.ts';
import styles from './past-panel.module.css';

interface PastPanelProps extends Omit<PastAboutProps, 'past'> {
  readonly onUnit: (unitId: UnitId) => void;
}

type Against = 'before' | 'now';

/** The plan as it was after a step, read-only: what the step said, and a department held against the step before or against now. */
export function PastPanel({ onUnit, ...about }: PastPanelProps) {
  const { state, at } = about;
  const words = useMessages(historyMessages);
  const departments = usePlan(selectDepartments);
  const now = usePlan((plan) => plan.structure);
  const [own, setOwn] = useState<DepartmentId | null>(null);
  const [against, setAgainst] = useState<Against>('before');
  const step = stepAt(state, at);
  const past = useMemo(() => structureAt(state, at), [state, at]);
  const before = useMemo(() => (at === 0 ? undefined : structureAt(state, at - 1)), [state, at]);
  const toNow = against === 'now';
  const differing = useMemo(() => (toNow && past ? differingDepartments(past, now) : []), [toNow, past, now]);
  const departmentId = own ?? (toNow ? differing[0] : undefined) ?? step?.departmentIds[0] ?? departments[0]?.id;
  const nameOf = (id: DepartmentId, name: string) =>
    differing.includes(id) ? `${name} · ${words.changedSince}` : name;
  return (
    <div className={styles.panel}>
      <PastAbout {...about} past={past} />
      <div className={styles.choice}>
        <SegmentedControl<Against>
          label={words.compareWith}
          options={[
            { value: 'before', label: words.withBefore },
            { value: 'now', label: words.withNow },
          ]}
          value={against}
          onChange={setAgainst}
        />
        {toNow && past && <NowSummary past={past} now={now} differing={differing.length} newest={at === state.head} />}
        <Select
          label={words.lookAt}
          quietLabel
          value={own ?? ''}
          options={[
            { value: '', label: words.followsStep },
            ...departments.map(({ id, name }) => ({ value: id, label: nameOf(id, name) })),
          ]}
          onChange={(id) => setOwn((id || null) as DepartmentId | null)}
        />
      </div>
      {past && departmentId ? (
        <PastUnits
          key={`${departmentId}-${against}`}
          past={toNow ? now : past}
          before={toNow ? past : before}
          since={toNow}
          departmentId={departmentId}
          onUnit={onUnit}
        />
      ) : (
        <p className={styles.meta} role="status">
          {words.waiting}
        </p>
      )}
    </div>
  );
}
