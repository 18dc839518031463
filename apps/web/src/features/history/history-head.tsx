import type { ReactNode } from 'react';
import { trackRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import { Fraction } from '../../components/fraction.tsx';
import { RatioValue } from '../../components/ratio-value.tsx';
import { formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import type { RatioFigure } from '@dachushi/history/ratio-figures.ts';
import { readSteps, stepAt, structureAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import styles from './history-head.module.css';

interface HistoryHeadProps {
  readonly state: RecordState;
  readonly at: number;
  /** Figures switch instead of rolling where they would never come to rest. */
  readonly still: boolean;
  readonly exports: ReactNode;
}

/** The three ratios as they stood after the chosen step, and what that step did to them. */
export function HistoryHead({ state, at, still, exports }: HistoryHeadProps) {
  const words = useMessages(historyMessages);
  const notice = usePlan((plan) => plan.structure.baseline.baseline.notice);
  const read = readSteps(state);
  const whole = read >= state.head;
  const figures = figuresAt(state, at);
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={styles.heading}>{words.heading}</h1>
        <p className={styles.summary} role={whole ? undefined : 'status'}>
          {whole ? words.summary(formatCount(state.head)) : words.reading(formatCount(read), formatCount(state.head))}
        </p>
        {notice !== null && (
          <p className={styles.summary} data-tooltip={notice}>
            {notice}
          </p>
        )}
      </div>
      {figures?.now.map((now, index) => (
        <Key key={now.sign} now={now} before={figures.before?.[index]} still={still} />
      ))}
      <span className={styles.space} />
      {exports}
    </header>
  );
}

function figuresAt(state: RecordState, at: number) {
  const step = stepAt(state, at);
  if (step) return { now: ratioFigures(step.after), before: ratioFigures(step.before) };
  const structure = at === 0 ? structureAt(state, 0) : undefined;
  return structure ? { now: ratioFigures(trackRatios(structure).ratios), before: null } : null;
}

interface KeyProps {
  readonly now: RatioFigure;
  readonly before: RatioFigure | undefined;
  readonly still: boolean;
}

function Key({ now, before, still }: KeyProps) {
  const words = useMessages(historyMessages);
  const definitions = { overall: words.overallIs, inScope: words.inScopeIs, mean: words.meanIs };
  const moved = before !== undefined && (before.numerator !== now.numerator || before.denominator !== now.denominator);
  return (
    <div className={styles.key} role="group" aria-label={`${now.sign} ${words[now.name]}`}>
      <span className={styles.name} data-tooltip={definitions[now.name]}>
        <span className={styles.number}>{now.sign}</span> {words[now.name]}
      </span>
      {now.percent === null ? (
        <span className={styles.nothing}>{words.nothingCounted}</span>
      ) : (
        <span className={styles.value}>
          <RatioValue percent={now.percent} size={26} rolls={!still} />
          <Fraction numerator={now.numerator} denominator={now.denominator} />
        </span>
      )}
      <span className={styles.change}>
        {moved && before.percent !== null && now.percent !== null
          ? words.fromTo(`${before.percent}%`, `${now.percent}%`)
          : words.unchanged}
      </span>
    </div>
  );
}
