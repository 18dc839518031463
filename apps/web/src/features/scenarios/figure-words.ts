import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { axisValue } from '@dachushi/domain/scenarios/scenario-figures.ts';
import type { Axis, ScenarioFigures } from '@dachushi/domain/scenarios/scenario-figures.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { formatCount } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';

/** One row of the overview: its name, what it counts, and the words of each plan's figure. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Shown without asking for more. */
  readonly first: boolean;
  readonly say: (figures: ScenarioFigures) => string;
}

/** Rows of the overview below the ratios. */
export function figureRows(language: Language): readonly FigureRow[] {
  const words = messagesFor(scenariosMessages, language);
  const places = (count: number) => words.places(formatCount(count));
  const pair = (chief: number, deputy: number) => `${formatCount(chief)} · ${formatCount(deputy)}`;
  const disturbed = (
    first: boolean,
    id: keyof ScenarioFigures['disruption'],
    unit: (count: string) => string,
  ): FigureRow => ({
    id,
    first,
    label: words[id],
    hint: words[`${id}Is`],
    say: ({ disruption }) => unit(formatCount(disruption[id])),
  });
  return [
    {
      id: 'units',
      first: true,
      label: words.units,
      say: ({ overall }) => `${formatCount(overall.before)} → ${formatCount(overall.after)}`,
    },
    {
      id: 'findings',
      first: true,
      label: words.findings,
      say: ({ findings: { error, warning, suggestion } }) => [error, warning, suggestion].map(formatCount).join(' · '),
    },
    {
      id: 'establishment',
      first: false,
      label: words.establishment,
      say: ({ ledgers }) => places(ledgers ? totalEstablishment(ledgers.establishment.units) : 0),
    },
    {
      id: 'reserve',
      first: false,
      label: words.reserve,
      say: ({ ledgers }) => places(ledgers ? totalEstablishment(ledgers.establishment.reserve) : 0),
    },
    {
      id: 'posts',
      first: true,
      label: words.posts,
      say: ({ ledgers }) => pair(ledgers?.posts.chief ?? 0, ledgers?.posts.deputy ?? 0),
    },
    {
      id: 'postsFree',
      first: false,
      label: words.postsFree,
      say: ({ ledgers }) => pair(ledgers?.posts.free.chief ?? 0, ledgers?.posts.free.deputy ?? 0),
    },
    {
      id: 'specialists',
      first: false,
      label: words.specialists,
      say: ({ specialists }) => words.pieces(formatCount(specialists)),
    },
    disturbed(true, 'people', words.places),
    disturbed(false, 'peopleMoving', words.places),
    disturbed(false, 'divisions', words.pieces),
    disturbed(true, 'duties', words.matters),
    disturbed(true, 'items', words.matters),
    disturbed(false, 'ended', words.matters),
    disturbed(false, 'chiefsFreed', words.pieces),
  ];
}

/** One of the three ratios, with what it stands on. */
export interface SaidRatio {
  readonly mark: string;
  readonly label: string;
  /** Where there is little room; the whole label is said beside it. */
  readonly short: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** ①②③ of one plan, none without label, numerator and denominator. */
export function saidRatios(
  { overall, inScope, departmentMean }: ScenarioFigures,
  language: Language,
): readonly SaidRatio[] {
  const words = messagesFor(scenariosMessages, language);
  const value = (ratio: string | null) => (ratio === null ? words.noRatio : words.percent(ratio));
  return [
    {
      mark: '①',
      label: words.overall,
      short: words.overallShort,
      value: value(overall.ratio),
      numerator: formatCount(overall.removed),
      denominator: formatCount(overall.before),
    },
    {
      mark: '②',
      label: words.inScope,
      short: words.inScopeShort,
      value: value(inScope.ratio),
      numerator: formatCount(inScope.removed),
      denominator: formatCount(inScope.before),
    },
    {
      mark: '③',
      label: words.departmentMean,
      short: words.departmentMeanShort,
      value: value(departmentMean.ratio),
      numerator: words.percent(departmentMean.sum),
      denominator: formatCount(departmentMean.departments),
    },
  ];
}

/** A figure on an axis, in words: a ratio with its fraction, a count with its unit. */
export function axisText(figures: ScenarioFigures, axis: Axis, language: Language): string {
  const words = messagesFor(scenariosMessages, language);
  if (axis === 'overall' || axis === 'inScope') {
    const { ratio, removed, before } = figures[axis];
    return ratio === null ? words.noRatio : `${words.percent(ratio)}（${removed}/${before}）`;
  }
  const count = formatCount(
    axis === 'errors'
      ? figures.findings.error
      : axis === 'warnings'
        ? figures.findings.warning
        : figures.disruption[axis],
  );
  if (axis === 'people' || axis === 'peopleMoving') return words.places(count);
  return axis === 'duties' || axis === 'items' ? words.matters(count) : words.pieces(count);
}

/** ① and ② bear their mark wherever they are named. */
export function axisName(axis: Axis, language: Language): string {
  const words = messagesFor(scenariosMessages, language);
  const mark = axis === 'overall' ? '① ' : axis === 'inScope' ? '② ' : '';
  return `${mark}${words[axis]}`;
}

/** Where a figure lies on its axis: percent for ratios; null without a value. Only for drawing: who is ahead is told by the exact fraction. */
export function axisPosition(figures: ScenarioFigures, axis: Axis): number | null {
  const value = axisValue(figures, axis);
  if (value === null) return null;
  const share = Number(value.n) / Number(value.d);
  return axis === 'overall' || axis === 'inScope' ? share * 100 : share;
}
