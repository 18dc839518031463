import type { Unit } from '@dachushi/domain/structure.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { sharedObjects, splitByObjects } from './shared-objects.ts';
import styles from './lists.module.css';

/** 职责 in official order; objects that several sources name are underlined. */
export function DutiesSection({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const baseline = usePlan((plan) => plan.structure.baseline);
  const duties = unit.dutyIds.flatMap((id) => baseline.duties.get(id) ?? []);
  const shared = sharedObjects(duties);
  const single = new Set(duties.map((each) => each.divisionId)).size < 2;
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>
        {words.duties} <span className={styles.count}>{words.dutyCount(duties.length)}</span>
      </h3>
      {duties.length === 0 && <p className={styles.none}>{words.noDuties}</p>}
      <ol className={styles.duties}>
        {duties.map(({ duty, divisionId }) => (
          <li key={duty.id}>
            {splitByObjects(duty.text, shared).map((part, at) =>
              part.shared ? (
                <mark key={at} className={styles.shared}>
                  {part.text}
                </mark>
              ) : (
                part.text
              ),
            )}
            {!single && (
              <span className={styles.from}>
                {' '}
                {words.fromDivision(baseline.divisions.get(divisionId)?.division.name ?? '')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
