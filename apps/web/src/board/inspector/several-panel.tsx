import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { seatPosts } from '@dachushi/domain/posts.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { KindTile } from '../../components/kind-tile.tsx';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useBoard, useBoardStore } from '../use-board.ts';
import styles from './inspector.module.css';
import table from './sources-section.module.css';

/** Several selected: what they are together, before anything is merged. */
export function SeveralPanel({ units }: { readonly units: readonly Unit[] }) {
  const words = useMessages(cardMessages);
  const frame = useMessages(boardMessages);
  const board = useBoardStore();
  const setMergeMenu = useBoard((state) => state.setMergeMenu);
  const select = useBoard((state) => state.select);
  const seats = seatPosts(units.flatMap((unit) => [unit.posts, { chief: unit.posts.freed, deputy: 0 }]));
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.severalTitle(units.length)}</h2>
      </div>
      <div className={styles.actions}>
        <Button
          size={28}
          icon="merge"
          after={<KeyCap keys="M" />}
          onClick={(event) => setMergeMenu({ pieces: board.getState().selection, anchor: event.currentTarget })}
        >
          {words.mergeInto}
        </Button>
        <Button size={28} look="quiet" onClick={() => select([])}>
          {frame.cancelSelection}
        </Button>
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.severalTitle(units.length)}>
        <table className={table.table}>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row" className={table.name}>
                  <span className={table.nameRow}>
                    <KindTile kind={unit.kind} />
                    {unit.name}
                  </span>
                </th>
                <td>{words.places(totalEstablishment(unit.establishment))}</td>
                <td>{words.posts(unit.posts.chief, unit.posts.deputy)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={table.sum}>
              <th scope="row">{words.sourceSum}</th>
              <td>{words.places(units.reduce((sum, unit) => sum + totalEstablishment(unit.establishment), 0))}</td>
              <td>{words.posts(seats.chief + seats.freed, seats.deputy)}</td>
            </tr>
          </tfoot>
        </table>
        <p className={table.freed}>{words.severalText}</p>
      </div>
    </>
  );
}
