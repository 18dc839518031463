import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { Tag } from '../../components/tag.tsx';
import { displayName, formatCount, formatDateTime } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import { PastUnits } from './past-units.tsx';
import { stepAt, structureAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import { personText, whatText, whyText } from '@dachushi/history/step-words.ts';
import { useRestore } from './use-restore.ts';
import styles from './past-panel.module.css';

interface PastPanelProps {
  readonly state: RecordState;
  readonly at: number;
  readonly me: string | null;
  readonly undone: ReadonlyMap<number, number>;
  readonly playing: boolean;
  readonly onGo: (seq: number) => void;
}

/** The plan as it was after a step: what the step said, and the department it touched with the changes marked. Read-only. */
export function PastPanel({ state, at, me, undone, playing, onGo }: PastPanelProps) {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const departments = usePlan(selectDepartments);
  const [own, setOwn] = useState<DepartmentId | null>(null);
  const restore = useRestore();
  const step = stepAt(state, at);
  const past = useMemo(() => structureAt(state, at), [state, at]);
  const before = useMemo(() => (at === 0 ? undefined : structureAt(state, at - 1)), [state, at]);
  const departmentId = own ?? step?.departmentIds[0] ?? departments[0]?.id;
  const why = step ? whyText(step, language) : '';
  const undoneBy = undone.get(at);
  const newest = at === state.head;
  return (
    <div className={styles.panel}>
      <div className={styles.about}>
        <h2 className={styles.heading}>
          {at === 0 ? words.start : words.step(formatCount(at))}
          {newest && <Tag tone="accent">{words.latest}</Tag>}
          <Tag icon="locked" tooltip={words.readOnly}>
            {words.readOnly}
          </Tag>
        </h2>
        {step && (
          <>
            <p className={styles.what}>{displayName(whatText(step, language, (seq) => stepAt(state, seq)))}</p>
            <p className={styles.meta}>
              {personText(step.entry.actor, { language, me })} · {formatDateTime(new Date(step.entry.time), language)}
            </p>
            {why !== '' && (
              <p className={styles.why}>
                <b>{words.why}</b> {why}
              </p>
            )}
            {undoneBy !== undefined && (
              <button type="button" className={styles.link} onClick={() => onGo(undoneBy)}>
                {words.takenBackBy(formatCount(undoneBy))}
              </button>
            )}
          </>
        )}
        {!newest && past && (
          <div className={styles.act}>
            <Button
              icon="history"
              disabled={playing}
              data-tooltip={words.restoreHint}
              onClick={() => restore(state, at, past) && onGo(state.head)}
            >
              {words.restore}
            </Button>
            <span className={styles.hint}>{words.restoreHint}</span>
          </div>
        )}
      </div>
      <div className={styles.choice}>
        <Select
          label={words.lookAt}
          quietLabel
          value={own ?? ''}
          options={[
            { value: '', label: words.followsStep },
            ...departments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => setOwn((id || null) as DepartmentId | null)}
        />
      </div>
      {past && departmentId ? (
        <PastUnits key={departmentId} past={past} before={before} departmentId={departmentId} />
      ) : (
        <p className={styles.meta} role="status">
          {words.waiting}
        </p>
      )}
    </div>
  );
}
