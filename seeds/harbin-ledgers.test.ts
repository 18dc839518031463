import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { assess } from '@dachushi/domain/assess.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { must } from '@dachushi/domain/must.ts';
import { presentAssessment } from '@dachushi/domain/ratios/presented.ts';
import { describe, expect, test } from 'vitest';
import { harbinBaseline } from './harbin-baseline.ts';
import { harbinPlanCommands } from './harbin-plan.ts';

const baseline = harbinBaseline();
const untouched = structureFromBaseline(indexBaseline(baseline).index);
const finished = harbinPlanCommands(baseline).reduce((structure, command) => {
  expect(checkCommand(structure, command)).toBeNull();
  return applyCommand(structure, command);
}, untouched);

describe('duties, items, places and posts of the finished Harbin plan, in scope', () => {
  const { ledgers } = presentAssessment(assess(finished));
  const { establishment, posts, items } = must(ledgers.inScope, 'departments in scope');

  test('处均编制 6.10 → 8.41; 3361 = 3330 in units + 31 held for 专员', () => {
    expect(ledgers.staffing.inScope).toEqual({
      establishmentBefore: 3361,
      establishment: 3330,
      reserve: 31,
      averageBefore: '6.10',
      averageAfter: '8.41',
    });
    expect(establishment.moved).toEqual({ 行政: 0, 政法: 0, 事业: 0, 工勤: 0 });
  });

  test('192 专员: 155 out of freed chiefs, 37 out of deputies with their source, and nothing is left over', () => {
    expect(posts.specialists).toEqual({ chief: 155, deputy: 37, other: 0 });
    expect(posts.free).toEqual({ chief: 0, deputy: 0 });
    expect(posts.transitional).toBe(19);
    const specialists = [...finished.departments.values()].flatMap((each) => each.specialists ?? []);
    expect(specialists).toHaveLength(192);
    expect(specialists.filter((each) => each.origin === '副职' && each.source.includes('示意'))).toHaveLength(37);
    expect(specialists.every((each) => each.areas.length > 0)).toBe(true);
  });

  test('审批处室 172 → 32, units that approve and supervise 126 → 0, approvals nobody watches 52 → 0', () => {
    expect(items.approvals).toEqual({ before: 427, after: 427 });
    expect(items.approvalUnits).toEqual({ before: 172, after: 32 });
    expect(items.mixedUnits).toEqual({ before: 126, after: 0 });
    expect(items.unsupervised).toEqual({ before: 52, after: 0 });
    expect(items.selfSupervised.after).toBe(0);
  });

  test('every duty and every item has its unit', () => {
    const units = [...finished.departments.values()].flatMap((each) => each.units);
    expect(new Set(units.flatMap((unit) => unit.dutyIds))).toEqual(new Set(finished.baseline.duties.keys()));
    expect(new Set(units.flatMap((unit) => unit.itemIds))).toEqual(new Set(finished.baseline.items.keys()));
  });
});

test('before the reform 126 units of the scope are mixed and 52 approvals are watched by nobody', () => {
  const { items } = must(presentAssessment(assess(untouched)).ledgers.inScope, 'departments in scope');
  expect(items.mixedUnits.after).toBe(126);
  expect(items.unsupervised.after).toBe(52);
});
