import type { MeanRatio } from '@dachushi/domain/assessment.ts';
import { divideFraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { floorOf } from '@dachushi/domain/target.ts';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Fraction } from '../../components/fraction.tsx';
import { RatioValue } from '../../components/ratio-value.tsx';
import { formatTarget } from '../../messages/format.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { RatioRow } from './ratio-rows.ts';
import { useSheetActs } from './use-sheet-acts.ts';
import styles from './ratios-head.module.css';

interface RatiosHeadProps {
  readonly rows: readonly RatioRow[];
  readonly shown: readonly RatioRow[];
  /** Whether the table they are of is the one in sight. */
  readonly hasWaysOut: boolean;
}

/** ① ② ③ side by side, each with its fraction and its definition; the target they are held against; the ways out. */
export function RatiosHead({ rows, shown, hasWaysOut }: RatiosHeadProps) {
  const words = useMessages(ratiosMessages);
  const { overall, inScope, departmentMean } = usePlan((plan) => plan.assessment);
  const target = usePlan((plan) => plan.structure.target);
  const acts = useSheetActs(rows, shown);
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={styles.heading}>{words.heading}</h1>
        <p className={styles.target} data-tooltip={words.bandIsOurs}>
          {floorOf(target) === 0 ? words.noTarget : words.target(formatTarget(target), floorOf(target) === null)}
        </p>
      </div>
      <Key number="①" name={words.overall} percent={ratioText(overall)} definition={words.overallIs}>
        <Fraction numerator={removed(overall)} denominator={overall.before} />
      </Key>
      <Key number="②" name={words.inScope} percent={ratioText(inScope)} definition={words.inScopeIs}>
        <Fraction numerator={removed(inScope)} denominator={inScope.before} />
      </Key>
      <Key number="③" name={words.mean} percent={meanText(departmentMean)} definition={words.meanIs}>
        <Fraction numerator={`${percentText(departmentMean.sum)}%`} denominator={departmentMean.departments} />
      </Key>
      <span className={styles.space} />
      {hasWaysOut && (
        <div className={styles.acts}>
          <Button icon="table" onClick={acts.copy}>
            {words.copyTable}
          </Button>
          <Button icon="download" onClick={acts.download}>
            {words.downloadCsv}
          </Button>
        </div>
      )}
    </header>
  );
}

interface KeyProps {
  readonly number: string;
  readonly name: string;
  readonly percent: string | null;
  readonly definition: string;
  readonly children: ReactNode;
}

function Key({ number, name, percent, definition, children }: KeyProps) {
  const words = useMessages(ratiosMessages);
  return (
    <div className={styles.key} role="group" aria-label={`${number} ${name}`}>
      <span className={styles.name}>
        <span className={styles.number}>{number}</span> {name}
      </span>
      {percent === null ? (
        <span className={styles.nothing}>{words.nothingCounted}</span>
      ) : (
        <span className={styles.value}>
          <RatioValue percent={percent} size={26} />
          {children}
        </span>
      )}
      <span className={styles.definition}>{definition}</span>
    </div>
  );
}

/** Null when no department is in scope. */
export function meanText({ sum, departments }: MeanRatio): string | null {
  return departments === 0 ? null : percentText(divideFraction(sum, departments));
}
