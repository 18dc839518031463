import type { Command } from '@dachushi/domain/command.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { useMemo } from 'react';
import { Icon } from '../../components/icon.tsx';
import { findingText } from '../../messages/finding-text.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { fixOutlook } from './fix-outlook.ts';
import type { FoundRow } from './found-rows.ts';
import styles from './detail-panel.module.css';

/** What the fix would change, before it is done: 现在 over 改后, and which findings it ends and brings. */
export function FixTable({ row, fix }: { readonly row: FoundRow; readonly fix: Command }) {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const outlook = useMemo(
    () => fixOutlook({ structure, assessment }, row, fix, language),
    [structure, assessment, row, fix, language],
  );
  if (!outlook) return null;
  const { facts, healed, broken } = outlook;
  return (
    <div className={styles.outlook}>
      {facts.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {facts.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.nowRow}</th>
              {facts.map(({ name, before, after }) => (
                <td key={name} className={before === after ? undefined : styles.was}>
                  {before}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.thenRow}</th>
              {facts.map(({ name, before, after }) => (
                <td key={name} className={before === after ? undefined : styles.is}>
                  {after}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      <Effect findings={healed} word={words.healed(healed.length)} good />
      <Effect findings={broken} word={words.broken(broken.length)} good={false} />
    </div>
  );
}

const FIRST = 3;

function Effect({
  findings,
  word,
  good,
}: {
  readonly findings: readonly Finding[];
  readonly word: string;
  readonly good: boolean;
}) {
  const words = useMessages(findingsMessages);
  const { colon, listComma } = useMessages(punctuation);
  const language = useLanguage();
  if (findings.length === 0) return null;
  const titles = [...new Set(findings.map((finding) => findingText(finding, language).title))];
  return (
    <p className={styles.effect}>
      <Icon name={good ? 'check' : 'reminder'} size={14} className={good ? styles.good : styles.bad} />
      <span>
        {word}
        {colon}
        {titles.slice(0, FIRST).join(listComma)}
        {titles.length > FIRST && ` ${words.moreSubjects(titles.length)}`}
      </span>
    </p>
  );
}
