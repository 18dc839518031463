import type { Unit } from '@dachushi/domain/structure.ts';
import { Icon } from '../../components/icon.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { itemCountsOf } from '../department-view.ts';
import styles from './lists.module.css';

/** 事项: approvals and supervision matters the unit would handle. Categories are in Chinese; their English words come with the tab. */
export function ItemsSection({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const natures = useMessages(kindMessages);
  const language = useLanguage();
  const baseline = usePlan((plan) => plan.structure.baseline);
  const { approvals, supervisions } = itemCountsOf(baseline, unit);
  const items = unit.itemIds.flatMap((id) => baseline.items.get(id)?.item ?? []);
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>
        {words.items}{' '}
        <span className={styles.count}>{items.length > 0 && words.itemCounts(approvals, supervisions)}</span>
      </h3>
      {items.length === 0 && <p className={styles.none}>{words.noItems}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <Icon name={item.nature === '审批' ? 'approval' : 'supervision'} />
            <VisuallyHidden>{natures[item.nature]}</VisuallyHidden>
            <span className={styles.itemName} data-tooltip={item.name}>
              {item.name}
            </span>
            <span className={styles.itemKind}>
              {(language === 'en' ? undefined : item.category) ?? natures[item.nature]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
