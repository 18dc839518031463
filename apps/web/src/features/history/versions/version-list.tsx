import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import { Icon } from '../../../components/icon.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { displayName, formatDateTime } from '../../../messages/format.ts';
import { historyMessages } from '../../../messages/history.ts';
import { problemText } from '../../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import { useWho } from '../use-who.ts';
import type { Versions } from './use-versions.ts';
import styles from './versions.module.css';

interface VersionListProps {
  readonly here: readonly NamedVersion[];
  readonly versions: Versions;
}

/** The names of one point: who gave them and when; taken away at once, and given back by the notice. */
export function VersionList({ here, versions }: VersionListProps) {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const who = useWho();
  const forget = async ({ name, seq }: NamedVersion) => {
    const problem = await versions.forget(name);
    if (problem) return showToast({ kind: 'error', title: problemText(problem.code, language) });
    const back = { label: words.takeBack, run: () => void versions.name(seq, name) };
    return showToast({ kind: 'note', icon: 'pin', title: words.nameForgotten(name), action: back });
  };
  return (
    <ul className={styles.names}>
      {here.map((version) => (
        <li key={version.name} className={styles.named}>
          <Icon name="pin" size={14} />
          <span className={styles.text}>
            <b>{displayName(version.name)}</b>
            <span className={styles.by}>
              {who(version.actor)} · {formatDateTime(new Date(version.time), language)}
            </span>
          </span>
          <IconButton icon="close" label={words.forgetName(version.name)} onClick={() => void forget(version)} />
        </li>
      ))}
    </ul>
  );
}
