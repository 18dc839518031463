import { Chip } from '../../components/chip.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { DepartmentFilter } from '../board-store.ts';
import { useBoard } from '../use-board.ts';
import styles from './department-rail.module.css';

const CHOICES = ['all', 'outside', 'findings'] as const satisfies readonly DepartmentFilter[];
const WORD = { all: 'filterAll', outside: 'filterOutside', findings: 'filterFindings' } as const;

export function RailFilter({ counts }: { readonly counts: Readonly<Record<DepartmentFilter, number>> }) {
  const words = useMessages(boardMessages);
  const filter = useBoard((board) => board.filter);
  const setFilter = useBoard((board) => board.setFilter);
  return (
    <>
      <SearchField label={words.searchDepartments} value={filter.search} onChange={(search) => setFilter({ search })} />
      <div className={styles.choices} role="group" aria-label={words.filterCards}>
        {CHOICES.map((choice) => (
          <Chip key={choice} on={filter.departments === choice} onClick={() => setFilter({ departments: choice })}>
            {words[WORD[choice]]} {counts[choice]}
          </Chip>
        ))}
      </div>
    </>
  );
}
