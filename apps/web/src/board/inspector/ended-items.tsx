import { command } from '@dachushi/domain/command.ts';
import type { DepartmentStructure } from '@dachushi/domain/structure.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { itemStatusMessages } from '../../messages/item-status.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import notes from './finding-note.module.css';
import { endedItems } from './item-facts.ts';
import styles from './lists.module.css';

/** 已取消、下放: folded, with the document and the way back. */
export function EndedItems({ department }: { readonly department: DepartmentStructure }) {
  const words = useMessages(inspectorMessages);
  const statuses = useMessages(itemStatusMessages);
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const ended = endedItems(structure, department);
  if (ended.length === 0) return null;
  return (
    <details className={notes.waived}>
      <summary className={notes.summary}>
        <Icon name="chevron-right" size={12} />
        {words.ended(ended.length)}
      </summary>
      <ul>
        {ended.map(({ item, status, documentNo }) => (
          <li key={item.id} className={styles.duty}>
            <div className={styles.dutyText}>
              <s>{item.name}</s>
              <p className={styles.none}>
                {statuses[status]} · {words.lapsedBy(documentNo)}
              </p>
            </div>
            <Button
              size={28}
              disabled={department.locked}
              onClick={() => dispatch(command('set-item-status', { itemIds: [item.id], status: null, documentNo: '' }))}
            >
              {words.revive}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
