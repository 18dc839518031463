import { useStore } from 'zustand';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { ImportDesk } from './import-desk.ts';
import { togetherOf } from './together.ts';
import styles from './import.module.css';

/** Several files: one baseline of all of them, or one for each. The planner says which; nothing is guessed. */
export function TogetherPanel({ desk }: { readonly desk: ImportDesk }) {
  const words = useMessages(importMessages);
  const { files, busy } = useStore(desk.store);
  const together = togetherOf(files);
  if (together === null) return null;
  const { ready, pending, refused } = together;
  const [first] = ready;
  const waits = pending.length > 0 || refused.length > 0;
  return (
    <section className={styles.panel} aria-label={words.together}>
      <h2 className={styles.panelTitle}>{words.together}</h2>
      <p className={styles.quiet}>{words.togetherHint}</p>
      {pending.length > 0 && <p className={styles.quiet}>{words.togetherPending(pending.length)}</p>}
      {refused.length > 0 && (
        <p className={styles.differ}>
          <Icon name="reminder" />
          {words.togetherRefused(refused.map(({ name }) => name).join('、'))}
        </p>
      )}
      <div className={styles.acts}>
        <Button look="primary" size={40} icon="merge" disabled={waits || busy} onClick={() => void desk.combine()}>
          {words.combine(ready.length + pending.length)}
        </Button>
        <Button size={40} disabled={first === undefined} onClick={() => first && desk.apart(first.key)}>
          {words.apart}
        </Button>
      </div>
    </section>
  );
}

/** Above the steps of one of several files: they are still to become one. */
export function PartNote({ desk }: { readonly desk: ImportDesk }) {
  const words = useMessages(importMessages);
  const { busy } = useStore(desk.store);
  return (
    <p className={styles.partNote}>
      <Icon name="merge" />
      <span>{words.partOf}</span>
      <span className={styles.push} />
      <Button size={32} disabled={busy} onClick={() => void desk.combine()}>
        {words.backToCombined}
      </Button>
    </p>
  );
}
