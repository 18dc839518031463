import { command } from '@dachushi/domain/command.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { findingText } from '../../messages/finding-text.ts';
import { findingActMessages } from '../../messages/finding-acts.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { useDispatch } from '../use-dispatch.ts';
import styles from './finding-note.module.css';

/** 已说明保留, folded: each with its reason and the way back. */
export function WaivedList({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useMessages(findingActMessages);
  const language = useLanguage();
  const dispatch = useDispatch();
  return (
    <details className={styles.waived}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" size={12} />
        {words.waivedHere(findings.length)}
      </summary>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const { ruleId, departmentId, subjectIds } = finding;
          const { title, detail } = findingText(finding, language);
          return (
            <li key={`${ruleId} ${subjectIds.join(' ')}`} className={styles.note}>
              <Icon name="parked" className={styles.icon} />
              <div className={styles.text}>
                <p className={styles.title}>{title}</p>
                <p className={styles.detail}>{detail}</p>
                <p className={styles.reason}>{words.keptBecause(finding.waived ?? '')}</p>
                <div className={styles.acts}>
                  <Button
                    size={28}
                    data-tooltip={words.withdrawNote}
                    onClick={() =>
                      dispatch(command('waive-finding', { departmentId, ruleId, subjectIds, reason: null }))
                    }
                  >
                    {words.withdraw}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
