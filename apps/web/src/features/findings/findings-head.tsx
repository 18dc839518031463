import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { FindingsPlace } from './findings-place.ts';
import type { FoundRow } from './found-rows.ts';
import { useFindingsExport } from './use-findings-export.ts';
import styles from './findings-page.module.css';

interface FindingsHeadProps {
  readonly rows: readonly FoundRow[];
  readonly place: FindingsPlace;
  readonly onChange: (change: Partial<FindingsPlace>) => void;
}

export function FindingsHead({ rows, place, onChange }: FindingsHeadProps) {
  const words = useMessages(findingsMessages);
  const planId = usePlan((plan) => plan.planId);
  const { error, warning, suggestion } = usePlan((plan) => plan.assessment.findings);
  const exportList = useFindingsExport(rows);
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={styles.heading}>{words.heading}</h1>
        <p className={styles.summary}>
          {words.summary(error + warning + suggestion)}
          {error > 0 && words.ofWhich}
          {error > 0 && <b className={styles.errors}>{words.errors(error)}</b>}
          {words.summaryRest}
        </p>
      </div>
      <SegmentedControl
        label={words.grouping}
        value={place.by}
        options={[
          { value: 'rule', label: words.byRule },
          { value: 'department', label: words.byDepartment },
        ]}
        onChange={(by) => onChange({ by })}
      />
      <Link href={pathTo('policy', { planId })} className={styles.linkButton}>
        <Icon name="settings" />
        {words.toPolicy}
      </Link>
      <Button icon="download" onClick={exportList}>
        {words.exportList}
      </Button>
    </header>
  );
}
