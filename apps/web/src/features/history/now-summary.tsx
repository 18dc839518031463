import { trackRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import { useMemo } from 'react';
import { formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './past-panel.module.css';

interface NowSummaryProps {
  readonly past: Structure;
  readonly now: Structure;
  /** How many departments differ. */
  readonly differing: number;
  readonly newest: boolean;
}

/** The three ratios then and now, each with its base, and how many departments came out different since. */
export function NowSummary({ past, now, differing, newest }: NowSummaryProps) {
  const words = useMessages(historyMessages);
  const figures = useMemo(() => {
    const [then, today] = [trackRatios(past), trackRatios(now)];
    return ratioFigures(then.ratios).map((was, at) => ({ was, is: ratioFigures(today.ratios)[at] ?? was }));
  }, [past, now]);
  const said = ({ percent, numerator, denominator }: (typeof figures)[number]['was']) =>
    `${percent === null ? '—' : `${percent}%`}（${numerator}/${denominator}）`;
  return (
    <div className={styles.since}>
      <p className={styles.meta}>
        {differing > 0 ? words.differsNow(formatCount(differing)) : newest ? words.thisIsNow : words.sameAsNow}
      </p>
      {differing > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ was, is }) => (
            <div key={was.sign}>
              <dt>
                <span className={styles.sign}>{was.sign}</span> {words[was.name]}
              </dt>
              <dd>{words.thenAndNow(said(was), said(is))}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
