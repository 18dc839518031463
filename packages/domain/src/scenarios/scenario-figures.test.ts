import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { command } from '../command.ts';
import type { DepartmentId } from '../ids.ts';
import { fraction } from '../ratios/fraction.ts';
import { merge, plainDepartment, play, structureOf } from '../testing/builders.ts';
import { disruptionOf } from './disruption.ts';
import { AXES, axisValue, scenarioFigures, wishOf } from './scenario-figures.ts';

const start = structureOf(
  plainDepartment('a', 4),
  plainDepartment('b', 2, { inScope: false, exemptReason: '垂直管理' }),
);
const plan = play(start, merge('a-1', 'a-2'));
const figures = scenarioFigures(assess(plan), disruptionOf(plan));

test('each ratio is weighed exactly and on its own base, before any rounding', () => {
  expect(figures.overall).toMatchObject({ before: 6, after: 5, removed: 1, ratio: '16.67' });
  expect(figures.inScope).toMatchObject({ before: 4, after: 3, removed: 1, ratio: '25.00' });
  expect(axisValue(figures, 'overall')).toEqual(fraction(1, 6));
  expect(axisValue(figures, 'inScope')).toEqual(fraction(1, 4));
});

test('a ratio of nothing has no place among the figures, and does not count as zero', () => {
  const scope = { departmentId: 'a' as DepartmentId, inScope: false, reason: '另行改革' };
  const outside = play(start, command('set-scope', scope));
  const of = scenarioFigures(assess(outside), disruptionOf(outside));
  expect(of.inScope.ratio).toBeNull();
  expect(axisValue(of, 'inScope')).toBeNull();
  expect(axisValue(of, 'overall')).toEqual(fraction(0, 1));
});

test('what disturbs and what is open are counted as they stand in the figures', () => {
  const { findings, disruption } = figures;
  expect(axisValue(figures, 'errors')).toEqual(fraction(findings.error, 1));
  expect(axisValue(figures, 'warnings')).toEqual(fraction(findings.warning, 1));
  expect(axisValue(figures, 'people')).toEqual(fraction(10, 1));
  expect(axisValue(figures, 'chiefsFreed')).toEqual(fraction(disruption.chiefsFreed, 1));
});

test('only reduction is wanted; less of everything else is better', () => {
  expect(AXES.filter((axis) => wishOf(axis) === 'more')).toEqual(['overall', 'inScope']);
});
