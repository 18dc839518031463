import { Icon } from '../../../components/icon.tsx';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { PostsRow } from './posts-rows.ts';
import styles from './posts-balance.module.css';

/** 改革前 = seated + in transition + 专员 + free, and by name whatever does not come out of it. */
export function PostsBalance({ rows }: { readonly rows: readonly PostsRow[] }) {
  const words = useMessages(ledgersMessages);
  const sum = {
    chief: 0,
    deputy: 0,
    seatedChief: 0,
    seatedDeputy: 0,
    transitional: 0,
    specialists: 0,
    free: 0,
    short: 0,
  };
  let other = 0;
  for (const row of rows) {
    if (row.role !== 'department') continue;
    const { before, chief, deputy, transitional, specialists, free } = row.ledger;
    sum.chief += before.chief;
    sum.deputy += before.deputy;
    sum.seatedChief += chief;
    sum.seatedDeputy += deputy;
    sum.transitional += transitional;
    sum.specialists += specialists.chief + specialists.deputy;
    const left = free.chief + free.deputy;
    sum.free += Math.max(0, left);
    sum.short += Math.max(0, -left);
    other += specialists.other;
  }
  const { short } = sum;
  return (
    <div className={styles.balance}>
      <span className={styles.line}>
        <Icon name={short > 0 ? 'error' : 'saved'} size={14} />
        {words.postsBalance(sum)}
      </span>
      {short > 0 && <span className={styles.short}>{words.postsShort(short)}</span>}
      {other > 0 && <span className={styles.other}>{words.postsDifference(other)}</span>}
    </div>
  );
}
