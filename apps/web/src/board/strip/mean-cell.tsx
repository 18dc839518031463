import type { MeanRatio } from '@dachushi/domain/assessment.ts';
import { divideFraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import { BandBar } from '../../components/band-bar.tsx';
import { Fraction } from '../../components/fraction.tsx';
import { sideOfBand } from '../../components/ratio-picture.ts';
import { StatusGlyph } from '../../components/status-glyph.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useCityPreview } from '../use-city-preview.ts';
import { useMedia } from '../use-narrow.ts';
import { RatioCell } from './ratio-cell.tsx';
import styles from './ratio-strip.module.css';

/** ③: the sum of the departments' ratios over their number, so it too has a fraction. */
export function MeanCell({ short = false }: { readonly short?: boolean }) {
  const words = useMessages(boardMessages);
  const laptop = useMedia('(max-width: 1599px)');
  const now = usePlan((plan) => plan.assessment.departmentMean);
  const target = usePlan((plan) => plan.structure.target);
  const then = useCityPreview()?.departmentMean ?? null;
  const shown = then ?? now;
  const share = asShare(shown);
  const status = sideOfBand(share, target);
  return (
    <RatioCell
      number="③"
      name={short ? words.meanShort : words.mean}
      scope={words.meanScope(shown.departments)}
      definition={words.meanIs}
      now={meanText(now)}
      then={then && meanText(then)}
      fraction={<Fraction numerator={`${percentText(shown.sum)}%`} denominator={shown.departments} />}
      short={short}
      slim
    >
      <BandBar
        {...share}
        width={laptop ? 52 : then === null ? 112 : 64}
        target={target}
        status={status}
        {...(then === null ? {} : { now: asShare(now) })}
      />
      <span className={styles.under}>
        <span className={styles.quiet}>{words.meanWord}</span>
        <StatusGlyph status={status} />
      </span>
    </RatioCell>
  );
}

function meanText({ sum, departments }: MeanRatio): string | null {
  return departments === 0 ? null : percentText(divideFraction(sum, departments));
}

/** The mean as whole counts for the picture; its words come from the exact fraction. */
function asShare({ sum, departments }: MeanRatio): { removed: number; before: number } {
  if (departments === 0) return { removed: 0, before: 0 };
  const { n, d } = divideFraction(sum, departments);
  const scale = d > 9_000_000_000n ? d / 9_000_000_000n + 1n : 1n; // fractions of many departments outgrow whole doubles
  return { removed: Number(n / scale), before: Number(d / scale) };
}
