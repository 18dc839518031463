import { Button } from '../../components/button.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { FoundRow } from './found-rows.ts';
import type { FindingActs } from './use-finding-acts.ts';
import styles from './waiver-form.module.css';

interface WithdrawalProps {
  readonly row: FoundRow;
  readonly acts: FindingActs;
  readonly onDone: (() => void) | undefined;
}

/** The reason a finding stands for, and the way back. */
export function Withdrawal({ row, acts, onDone }: WithdrawalProps) {
  const words = useMessages(findingsMessages);
  return (
    <section className={styles.form}>
      <h3 className={styles.title}>{words.waived1}</h3>
      <p className={styles.kept}>{row.waived}</p>
      <div className={styles.foot}>
        <span className={styles.rule}>{words.withdrawNote}</span>
        <Button icon="undo" onClick={() => acts.withdraw([row]) && onDone?.()}>
          {words.withdraw}
        </Button>
      </div>
    </section>
  );
}
