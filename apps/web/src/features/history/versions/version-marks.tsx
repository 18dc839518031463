import { formatCount } from '../../../messages/format.ts';
import { historyMessages } from '../../../messages/history.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { Versions } from './use-versions.ts';
import styles from './versions.module.css';

/** Where the named versions lie along the slider. For the eye: the menu beside it leads there. */
export function VersionMarks({ versions, head }: { readonly versions: Versions; readonly head: number }) {
  const words = useMessages(historyMessages);
  return (
    <span className={styles.marks} aria-hidden="true">
      {versions.all.map(({ name, seq }) => (
        <i
          key={name}
          className={styles.mark}
          style={{ insetInlineStart: `${(100 * seq) / Math.max(1, head)}%` }}
          data-tooltip={`${name} · ${seq === 0 ? words.start : words.step(formatCount(seq))}`}
        />
      ))}
    </span>
  );
}
