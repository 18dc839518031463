import { useLanguage } from '../../messages/use-messages.ts';
import type { Said } from '@dachushi/history/step.ts';
import type { RowPlace } from './timeline-row.tsx';
import styles from './timeline.module.css';

/** One command of an unfolded group. */
export function MemberRow({ place, said }: { readonly place: RowPlace; readonly said: Said | undefined }) {
  const language = useLanguage();
  return (
    <li className={styles.member} style={place}>
      <span className={styles.memberText} data-tooltip={said?.[language]}>
        {said?.[language]}
      </span>
    </li>
  );
}
