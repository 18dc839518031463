import { removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { classNames } from '../../components/class-names.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './reconciliation-bar.module.css';

interface ReconciliationBarProps {
  readonly overall: ReductionRatio;
  readonly inScope: ReductionRatio;
}

/** One bar of all divisions there were: removed and kept in scope, and those outside (dashed). Two brackets name the two bases. */
export function ReconciliationBar({ overall, inScope }: ReconciliationBarProps) {
  const words = useMessages(ratiosMessages);
  if (overall.before === 0) return null;
  const cut = Math.max(0, removed(inScope));
  const kept = inScope.before - cut;
  const out = overall.before - inScope.before;
  const label = words.bar({ all: overall.before, cut, kept, out });
  return (
    <div className={styles.picture} role="img" aria-label={label}>
      <div className={styles.bar} aria-hidden="true">
        {cut > 0 && (
          <span className={classNames(styles.part, styles.cut)} style={{ flexGrow: cut }}>
            {words.cut} {cut}
          </span>
        )}
        {kept > 0 && (
          <span className={classNames(styles.part, styles.kept)} style={{ flexGrow: kept }}>
            {words.kept} {kept}
          </span>
        )}
        {out > 0 && (
          <span className={classNames(styles.part, styles.out)} style={{ flexGrow: out }}>
            {out}
          </span>
        )}
      </div>
      {inScope.before > 0 && out > 0 && (
        <div className={styles.brackets} aria-hidden="true">
          <span className={styles.bracket} style={{ flexGrow: inScope.before }}>
            {words.scopeBase(inScope.before)}
          </span>
          <span className={styles.loose} style={{ flexGrow: out }}>
            {words.exemptBase}
          </span>
        </div>
      )}
      <div className={styles.brackets} aria-hidden="true">
        <span className={styles.bracket} style={{ flexGrow: 1 }}>
          {words.allBase(overall.before)}
        </span>
      </div>
    </div>
  );
}
