import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { KindTile } from '../../components/kind-tile.tsx';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import styles from './before-pane.module.css';

/** The department as it was, for comparison only: nothing here moves. */
export function BeforePane({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const cards = useMessages(cardMessages);
  const divisions = usePlan((plan) => plan.structure.baseline.departments.get(departmentId)?.divisions);
  if (!divisions) return null;
  return (
    <section className={styles.pane} aria-label={words.beforeTitle(divisions.length)}>
      <h2 className={styles.title}>{words.beforeTitle(divisions.length)}</h2>
      <ul className={styles.list}>
        {divisions.map((division) => (
          <li key={division.id} className={styles.division}>
            <KindTile kind={division.kind} />
            <span className={styles.name} data-tooltip={division.name}>
              {division.name}
            </span>
            <span className={styles.meta}>{cards.places(totalEstablishment(division.establishment))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
