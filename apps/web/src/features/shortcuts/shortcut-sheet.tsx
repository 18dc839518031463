import { Dialog } from '../../components/dialog.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { paletteMessages } from '../../messages/palette.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SHORTCUTS } from './shortcut-list.ts';
import styles from './shortcut-sheet.module.css';

/** `?`: every key and gesture, on one sheet. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(paletteMessages);
  const said = words as Readonly<Record<string, unknown>>; // only plain words are listed
  return (
    <Dialog title={words.shortcuts} width={640} onClose={onClose} closesOnPress>
      <div className={styles.groups} role="group" aria-label={words.shortcuts} tabIndex={0}>
        {SHORTCUTS.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{String(said[group.title])}</h3>
            <dl className={styles.list}>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.does + shortcut.keys.join()} className={styles.row}>
                  <dt>{String(said[shortcut.does])}</dt>
                  <dd className={styles.keys}>
                    {shortcut.hand && <span className={styles.hand}>{String(said[shortcut.hand])}</span>}
                    {shortcut.keys.map((keys) => (
                      <KeyCap key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
