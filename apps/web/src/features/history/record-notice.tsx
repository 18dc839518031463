import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { problemWords } from './problem-words.ts';
import type { ReadRecord } from './use-plan-record.ts';
import styles from './history-page.module.css';

/** What went wrong while reading, above what could be read. */
export function RecordNotice({ read }: { readonly read: ReadRecord }) {
  const words = useMessages(historyMessages);
  const { problem } = read.state;
  if (problem === null) return null;
  const said = problemWords(problem, words);
  return (
    <div className={styles.notice} role="alert">
      <Icon name="error" />
      <p className={styles.noticeText}>
        <b>{said.title}</b> {said.text}
      </p>
      <Button size={28} onClick={problem === 'network' ? () => read.record.retry() : read.again}>
        {said.act}
      </Button>
    </div>
  );
}
