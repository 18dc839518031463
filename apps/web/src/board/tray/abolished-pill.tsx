import { command } from '@dachushi/domain/command.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { newUnitId } from '../../lib/new-id.ts';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useDispatch } from '../use-dispatch.ts';
import styles from './trays.module.css';
import type { AbolishedDivision } from './use-abolished.ts';

/** Its button sets the division up again, under a unit of its own. */
export function AbolishedPill({ divisionId, name, unitName }: AbolishedDivision) {
  const words = useMessages(boardMessages);
  const dispatch = useDispatch();
  return (
    <li className={styles.pill}>
      <s className={styles.gone}>{name}</s>
      <span aria-hidden="true">→</span>
      <span>{unitName}</span>
      <IconButton
        icon="undo"
        label={words.restore(name)}
        size={28}
        className={styles.restore}
        onClick={() =>
          void dispatch(command('detach-divisions', { divisionIds: [divisionId], unitId: newUnitId(), name }))
        }
      />
    </li>
  );
}
