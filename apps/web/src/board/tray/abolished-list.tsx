import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AbolishedPill } from './abolished-pill.tsx';
import styles from './trays.module.css';
import { useAbolished } from './use-abolished.ts';

/** The tray as a list, for phones. */
export function AbolishedList({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const abolished = useAbolished(departmentId);
  if (abolished.length === 0) return <EmptyState icon="abolished" title={words.noneAbolished} />;
  return (
    <ul className={styles.lines}>
      {abolished.map((each) => (
        <AbolishedPill key={each.divisionId} {...each} />
      ))}
    </ul>
  );
}
