import { ABSORPTIONS } from '@dachushi/domain/posts.ts';
import { Chip } from '../../../components/chip.tsx';
import { Icon } from '../../../components/icon.tsx';
import { transitionMessages } from '../../../messages/transition.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { absorptionOf } from './absorption.ts';
import type { PostsRow } from './posts-rows.ts';
import styles from './transition-plan.module.css';

interface TransitionPlanProps {
  readonly rows: readonly PostsRow[];
  /** Whether only units in transition are listed. */
  readonly only: boolean;
  readonly onOnly: (only: boolean) => void;
}

/** 消化安排: how many deputies leave transition by when and how, what is still open, and the seats that could take them in. */
export function TransitionPlan({ rows, only, onOnly }: TransitionPlanProps) {
  const words = useMessages(transitionMessages);
  const { units, deputies, byYear, byWay, openSeats } = absorptionOf(rows);
  if (deputies === 0) return null;
  return (
    <section className={styles.plan} aria-label={words.plan}>
      <h2 className={styles.title}>
        <Icon name="temporary" size={14} />
        {words.plan}
        <span className={styles.count}>{words.deputies(deputies)}</span>
      </h2>
      <dl className={styles.shares}>
        <div className={styles.share}>
          <dt className={styles.by}>{words.byYear}</dt>
          {[...byYear].map(([year, count]) => (
            <dd key={year} className={year === '' ? styles.open : undefined}>
              {words.share(year === '' ? words.open : words.year(year), count)}
            </dd>
          ))}
        </div>
        <div className={styles.share}>
          <dt className={styles.by}>{words.byWay}</dt>
          {[...ABSORPTIONS, null].map((way) => {
            const count = byWay.get(way) ?? 0;
            return count === 0 ? null : (
              <dd key={way} className={way === null ? styles.open : undefined}>
                {words.share(way === null ? words.open : words[way], count)}
              </dd>
            );
          })}
        </div>
        <div className={styles.share}>
          <dd className={styles.seats}>{openSeats === 0 ? words.noOpenSeats : words.openSeats(openSeats)}</dd>
        </div>
      </dl>
      <Chip on={only} checkable onClick={() => onOnly(!only)}>
        {words.onlyTransitional(units)}
      </Chip>
    </section>
  );
}
