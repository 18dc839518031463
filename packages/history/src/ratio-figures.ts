import { divideFraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import type { PlanRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';

/** One of the three ratios as it is shown: never without its base. */
export interface RatioFigure {
  readonly sign: '①' | '②' | '③';
  readonly name: 'overall' | 'inScope' | 'mean';
  /** `23.77`, or null where nothing is counted. */
  readonly percent: string | null;
  readonly numerator: string;
  readonly denominator: string;
}

export type ThreeFigures = readonly [RatioFigure, RatioFigure, RatioFigure];

const known = new WeakMap<PlanRatios, ThreeFigures>();

/** The three ratios as they are shown, each with its numerator and denominator; worked out once for the same ratios. */
export function ratioFigures(ratios: PlanRatios): ThreeFigures {
  const before = known.get(ratios);
  if (before) return before;
  const { overall, inScope, departmentMean } = ratios;
  const { sum, departments } = departmentMean;
  const figures: ThreeFigures = [
    {
      sign: '①',
      name: 'overall',
      percent: ratioText(overall),
      numerator: String(removed(overall)),
      denominator: String(overall.before),
    },
    {
      sign: '②',
      name: 'inScope',
      percent: ratioText(inScope),
      numerator: String(removed(inScope)),
      denominator: String(inScope.before),
    },
    {
      sign: '③',
      name: 'mean',
      percent: departments === 0 ? null : percentText(divideFraction(sum, departments)),
      numerator: `${percentText(sum)}%`,
      denominator: String(departments),
    },
  ];
  known.set(ratios, figures);
  return figures;
}
