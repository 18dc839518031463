import { Icon } from '../../components/icon.tsx';
import { startMessages } from '../../messages/start.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './drop-veil.module.css';

/** Lies over the page while a file hangs above it. */
export function DropVeil() {
  const words = useMessages(startMessages);
  return (
    <div className={styles.veil} role="status">
      <div className={styles.frame}>
        <Icon name="upload" size={24} />
        {words.dropHere}
      </div>
    </div>
  );
}
