import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { memo } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { UnitCard } from '../card/unit-card.tsx';
import { useBoard } from '../use-board.ts';
import { useDepartmentName } from '../use-department.ts';
import { useShownUnits } from './use-shown-units.ts';
import styles from './card-area.module.css';

/** A row grid in official order, left to right: never masonry, because order is meaning. It knows ids only. */
export const CardGrid = memo(function CardGrid({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const name = useDepartmentName(departmentId);
  const units = useShownUnits(departmentId);
  const any = usePlan((plan) => (plan.structure.departments.get(departmentId)?.units.length ?? 0) > 0);
  const setFilter = useBoard((board) => board.setFilter);
  if (!any) return <EmptyState icon="cards" title={words.emptyDepartmentTitle} text={words.emptyDepartmentText} />;
  if (units.length === 0) {
    return (
      <EmptyState
        icon="filter"
        title={words.nothingMatches}
        action={<Button onClick={() => setFilter({ kinds: [], marks: [] })}>{words.clearFilter}</Button>}
      />
    );
  }
  return (
    <div
      className={styles.grid}
      role="tree"
      aria-multiselectable="true"
      aria-label={words.cardsOf(name)}
      data-department-cards={departmentId}
    >
      {units.map((unitId, at) => (
        <UnitCard key={unitId} departmentId={departmentId} unitId={unitId} first={at === 0} />
      ))}
    </div>
  );
});
