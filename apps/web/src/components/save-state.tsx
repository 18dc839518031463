import { componentMessages } from '../messages/component-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './save-state.module.css';

interface SaveStateProps {
  readonly state: 'saved' | 'saving' | 'offline' | 'attention';
  /** Commands on their way, waiting, or refused. */
  readonly count: number;
  /** Opens what needs attention. */
  readonly onOpen?: () => void;
}

const ICON = { saved: 'saved', saving: 'saving', offline: 'temporary', attention: 'error' } as const;

/** “Saved” means durable on the server. Always words. */
export function SaveState({ state, count, onOpen }: SaveStateProps) {
  const words = useMessages(componentMessages);
  const text = {
    saved: words.saved,
    saving: words.saving(count),
    offline: words.offline(count),
    attention: words.needsAttention(count),
  }[state];
  const content = (
    <>
      <Icon name={ICON[state]} size={14} />
      {text}
    </>
  );
  const look = classNames(styles.state, styles[state]);
  return onOpen === undefined ? (
    <span className={look}>{content}</span>
  ) : (
    <button type="button" className={look} onClick={onOpen}>
      {content}
    </button>
  );
}
