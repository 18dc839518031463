import { Icon } from '../../components/icon.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { paletteStore } from '../../features/palette/palette-store.ts';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './search-entry.module.css';

/** Looks like a field and opens the palette, which has one. */
export function SearchEntry() {
  const words = useMessages(planFrameMessages);
  return (
    <button
      type="button"
      className={styles.entry}
      aria-label={`${words.search} Ctrl K`}
      aria-haspopup="dialog"
      data-tooltip={words.search}
      data-tooltip-keys="Ctrl K"
      onClick={() => paletteStore.setState({ open: 'all' })}
    >
      <Icon name="search" />
      <span className={styles.words}>{words.search}</span> <KeyCap keys="Ctrl K" />
    </button>
  );
}
