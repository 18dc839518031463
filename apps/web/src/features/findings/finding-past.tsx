import { useMemo } from 'react';
import { Icon } from '../../components/icon.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { formatDateTime } from '../../messages/format.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePersonNames } from '../../people/use-person-name.ts';
import { eventsOf } from './finding-events.ts';
import type { FoundRow } from './found-rows.ts';
import styles from './finding-past.module.css';
import { useLog } from './use-log.ts';

/** 经过: who let the finding stand and why, and who opened it again. Nothing while nobody did. */
export function FindingPast({ row }: { readonly row: FoundRow }) {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const called = usePersonNames();
  const log = useLog();
  const events = useMemo(() => eventsOf(log ?? [], row), [log, row]);
  if (log === null) return <p className={styles.none}>{words.pastUnread}</p>;
  if (events.length === 0) return null;
  return (
    <section className={styles.past}>
      <h3 className={styles.title}>{words.past}</h3>
      <ol className={styles.events}>
        {events.map(({ seq, actor, time, reason }) => (
          <li key={seq} className={styles.event}>
            <Icon name={reason === null ? 'undo' : 'check'} size={14} />
            <span className={styles.said}>
              {reason === null ? words.pastWithdrawn(called(actor)) : words.pastWaived(called(actor), reason)}
            </span>
            <time className={styles.time} dateTime={time}>
              {formatDateTime(new Date(time), language)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
