import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { boardMessages } from '../../messages/board.ts';
import { findingText } from '../../messages/finding-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { SEVERITY_ICON } from '../severity-icon.ts';
import { Later } from './later.tsx';
import styles from './finding-note.module.css';

export function FindingNote({ finding }: { readonly finding: Finding }) {
  const words = useMessages(boardMessages);
  const { title, detail, basis, remedy } = findingText(finding, useLanguage());
  return (
    <li className={classNames(styles.note, styles[finding.severity])}>
      <Icon name={SEVERITY_ICON[finding.severity]} className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.title}>
          <VisuallyHidden>{words[finding.severity]}</VisuallyHidden>
          {title}
        </p>
        <p className={styles.detail}>{detail}</p>
        <p className={styles.detail}>{basis}</p>
        {remedy && (
          <p className={styles.remedy}>
            <Icon name="arrow-right" size={12} />
            {remedy}
          </p>
        )}
        <Later part="finding-acts" finding={finding} />
      </div>
    </li>
  );
}
