import { checkClaim } from '@dachushi/domain/ratios/claim.ts';
import { ratioText } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { claimLines } from './claim-lines.ts';
import { Panel } from './panel.tsx';
import { wholeNumber } from './whole-number.ts';
import styles from './claim-panel.module.css';

interface ClaimPanelProps {
  readonly overall: ReductionRatio;
  readonly inScope: ReductionRatio;
}

/** 数字核验: which base makes a sentence true. It starts with the sentence this plan itself invites: its total beside ②. */
export function ClaimPanel({ overall, inScope }: ClaimPanelProps) {
  const words = useMessages(ratiosMessages);
  const [before, setBefore] = useState(String(overall.before));
  const [after, setAfter] = useState(String(overall.after));
  const [gone, setGone] = useState('');
  const [percentage, setPercentage] = useState(`${ratioText(inScope) ?? ratioText(overall) ?? '30'}%`);
  const answer = checkClaim({
    before: wholeNumber(before),
    after: wholeNumber(after),
    removed: wholeNumber(gone),
    percentage,
  });
  const problems = {
    'percentage-unreadable': words.unreadable,
    'count-not-whole': words.notWhole,
    'counts-missing': words.missing,
    'counts-contradict': words.contradict,
  };
  return (
    <Panel title={words.claim} note={words.claimWhat}>
      <div className={styles.fields}>
        <TextField label={words.claimBefore} inputMode="numeric" value={before} onChange={setBefore} />
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        <TextField label={words.claimAfter} inputMode="numeric" value={after} onChange={setAfter} />
        <TextField label={words.claimRemoved} inputMode="numeric" value={gone} onChange={setGone} />
        <TextField label={words.claimPercent} value={percentage} onChange={setPercentage} />
      </div>
      <ul className={styles.lines} aria-live="polite">
        {'problem' in answer ? (
          <li className={styles.problem}>
            <Icon name="reminder" size={14} />
            {problems[answer.problem]}
          </li>
        ) : (
          claimLines(answer, words).map((line) => (
            <li key={line.text} className={styles.line}>
              <span className={styles[line.verdict]}>
                <Icon name={ICONS[line.verdict]} size={14} />
                <span className={styles.hidden}>{line.verdict === 'note' ? '' : words[line.verdict]}</span>
              </span>
              <span>{line.text}</span>
              <span className={line.verdict === 'note' ? styles.figure : styles[line.verdict]}>{line.figure}</span>
            </li>
          ))
        )}
      </ul>
      <p className={styles.hint}>{words.claimHint}</p>
    </Panel>
  );
}

const ICONS = { holds: 'check', fails: 'close', note: 'suggestion' } as const;
