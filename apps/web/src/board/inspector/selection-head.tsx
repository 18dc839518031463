import type { Unit } from '@dachushi/domain/structure.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { KindTile } from '../../components/kind-tile.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useBoard } from '../use-board.ts';
import styles from './inspector.module.css';

export function SelectionHead({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const setOpen = useBoard((board) => board.setInspectorOpen);
  const setDrawer = useBoard((board) => board.setDrawer);
  return (
    <div className={styles.head}>
      <KindTile kind={unit.kind} />
      <h2 className={styles.title} data-tooltip={unit.name}>
        {unit.name}
      </h2>
      <IconButton
        icon="close"
        label={words.close}
        onClick={() => {
          setOpen(false);
          setDrawer(null);
        }}
      />
    </div>
  );
}
