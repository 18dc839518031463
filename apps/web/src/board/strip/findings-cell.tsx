import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import type { Severity } from '@dachushi/domain/rules/finding.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { useCityPreview } from '../use-city-preview.ts';
import { SEVERITY_ICON } from '../severity-icon.ts';
import styles from './ratio-strip.module.css';

/** With more figures than this the words give way on small screens. */
const ROOM_FOR_FIGURES = 6;

export function FindingsCell() {
  const words = useMessages(boardMessages);
  const departmentId = useBoard((board) => board.departmentId);
  const now = usePlan((plan) => plan.assessment);
  const preview = useCityPreview();
  const shown = preview ?? now;
  const here = departmentId === null ? undefined : shown.departments.get(departmentId)?.findings.length;
  const open = SEVERITIES.filter((severity) => shown.findings[severity] > 0);
  const figures = open.map((severity) => String(shown.findings[severity])).join('').length;
  return (
    <div className={classNames(styles.fact, styles.findings)}>
      <div className={styles.name}>{words.findings}</div>
      <div
        className={classNames(
          styles.severities,
          open.length === SEVERITIES.length && styles.allSeverities,
          figures > ROOM_FOR_FIGURES && styles.longFigures,
        )}
      >
        {open.map((severity) => (
          <Tally key={severity} severity={severity} count={shown.findings[severity]} />
        ))}
        {open.length === 0 && <span className={styles.unit}>{words.noFindings}</span>}
      </div>
      {here !== undefined && <div className={styles.note}>{words.hereFindings(here)}</div>}
    </div>
  );
}

function Tally({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const words = useMessages(boardMessages);
  return (
    <span className={classNames(styles.tally, styles[severity])} data-tooltip={words[severity]}>
      <Icon name={SEVERITY_ICON[severity]} />
      <b className={styles.tallyCount}>{count}</b>
      <span className={styles.tallyWord}>{words[severity]}</span>
    </span>
  );
}
