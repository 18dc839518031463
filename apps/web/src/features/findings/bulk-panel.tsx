import { isFix } from '@dachushi/domain/rules/fix-finding.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { ruleName } from '../../messages/rule-name.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { FoundRow } from './found-rows.ts';
import { knownFix } from './known-fix.ts';
import type { FindingActs } from './use-finding-acts.ts';
import { WaiverForm } from './waiver-form.tsx';
import styles from './detail-panel.module.css';

interface BulkPanelProps {
  readonly rows: readonly FoundRow[];
  readonly acts: FindingActs;
  readonly onDone: () => void;
}

/** Several at once: fixed or let stand as one step. */
export function BulkPanel({ rows, acts, onDone }: BulkPanelProps) {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const structure = usePlan((plan) => plan.structure);
  const [draft, setDraft] = useState('');
  const open = rows.filter((row) => row.waived === null);
  const fixable = open.filter(({ finding }) => finding && isFix(knownFix(structure, finding)));
  const waived = rows.filter((row) => row.waived !== null);
  const rules = new Map<string, number>();
  for (const { ruleId } of rows) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
  return (
    <article className={styles.panel} aria-label={words.selected(rows.length)}>
      <header className={styles.head}>
        <h2 className={styles.bulkTitle}>{words.selected(rows.length)}</h2>
        <Button look="quiet" size={28} onClick={onDone}>
          {words.clearSelection}
        </Button>
      </header>
      <ul className={styles.bulkRules}>
        {[...rules].map(([ruleId, count]) => (
          <li key={ruleId}>
            <span>{ruleName(ruleId, language)}</span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
      <p className={styles.why}>{words.bulkText}</p>
      <p className={styles.acts}>
        {fixable.length > 0 && (
          <Button look="primary" size={36} icon="check" onClick={() => acts.fixMany(fixable) && onDone()}>
            {words.bulkFix(fixable.length)}
          </Button>
        )}
        {waived.length > 0 && (
          <Button size={36} icon="undo" onClick={() => acts.withdraw(waived) && onDone()}>
            {words.bulkWithdraw(waived.length)}
          </Button>
        )}
      </p>
      {open.length > 0 && <WaiverForm rows={open} acts={acts} draft={draft} onDraft={setDraft} onDone={onDone} />}
    </article>
  );
}
