import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClaim } from './claim.ts';
import type { ClaimAnswer, ClaimInput } from './claim.ts';
import { fraction, percentText } from './fraction.ts';
import { SEED } from '../testing/seed.ts';

function check(
  before: number | null,
  after: number | null,
  percentage: string,
  removed: number | null = null,
): ClaimAnswer {
  const answer = checkClaim({ before, after, removed, percentage });
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
}

describe('652 → 497, “28.13%”', () => {
  const answer = check(652, 497, '28.13%');

  test('155/652 is 23.77 and does not hold', () => {
    expect(answer.removed).toBe(155);
    expect(answer.stated?.holds).toBe(false);
    expect(percentText(answer.stated!.ratio)).toBe('23.77');
  });

  test('551 is the only whole base that makes it true', () => {
    expect(answer.bases).toEqual({ first: 551, last: 551 });
    expect(percentText(fraction(155, 551))).toBe('28.13');
  });

  test('101 divisions would stand outside the base', () => {
    expect(answer.stated?.outside).toEqual({ fewest: 101, most: 101 });
  });

  test('no whole number of 652 gives it: 183 is 28.07, 184 is 28.22', () => {
    expect(answer.stated?.removedThatFit).toBeNull();
    expect(answer.stated?.around.map((step) => [step.removed, percentText(step.ratio)])).toEqual([
      [183, '28.07'],
      [184, '28.22'],
    ]);
  });
});

describe('cases of other places', () => {
  test.each([
    ['哈尔滨人社局', 35, 21, '40.0%', true],
    ['哈尔滨人社局所属事业单位', 28, 17, '39.3%', true],
    ['襄阳', 549, 383, '30%以上', true],
    ['淮北财政局', 25, 19, '24%', true],
    ['绵阳司法局，含事业单位', 20, 10, '50%', true],
    ['绵阳司法局，只计科室', 18, 10, '50%', false],
    ['顺德', 41, 16, '66.7%', false],
    ['平房区，不含五个园区', 46, 16, '减少60%以上', true],
    ['平房区，含五个园区', 46, 21, '减少60%以上', false],
    ['新区', 126, 50, '60.3%', true],
    ['审批处室', 172, 32, '81.4%', true],
    ['分管领导', 97, 32, '67%', true],
  ])('%s: %i → %i is claimed as %s: %s', (...[, before, after, percentage, holds]) => {
    expect(check(before, after, percentage).stated?.holds).toBe(holds);
  });

  test('淮北: 68 removed and “20%” without a base mean about 332–348', () => {
    const answer = check(null, null, '20%', 68);
    expect(answer.stated).toBeNull();
    expect(answer.bases).toEqual({ first: 332, last: 348 });
  });

  test('绵阳: 8 removed are 50% of 16, so two of the 18 would stand outside', () => {
    expect(check(18, 10, '50%').stated?.outside).toEqual({ fewest: 2, most: 2 });
  });

  test('“30%以上” of 166 removed allows every base up to 553', () => {
    expect(check(null, null, '30%以上', 166).bases).toEqual({ first: 166, last: 553 });
  });
});

describe('precision', () => {
  test('9/32 is 28.125 and rounds to 28.13, not to 28.12', () => {
    expect(check(32, 23, '28.13').stated?.holds).toBe(true);
    expect(check(32, 23, '28.12').stated?.holds).toBe(false);
  });

  test('“20” is meant less exactly than “20.00”', () => {
    expect(check(340, 272, '20').stated?.holds).toBe(true);
    expect(check(341, 273, '20').stated?.holds).toBe(true);
    expect(check(341, 273, '20.00').stated?.holds).toBe(false);
  });

  test('exactly 30 of 100 is “30%以上” but not “超过30%”', () => {
    expect(check(100, 70, '30%以上').stated?.holds).toBe(true);
    expect(check(100, 70, '≥30').stated?.holds).toBe(true);
    expect(check(100, 70, '超过30%').stated?.holds).toBe(false);
    expect(check(100, 70, '>30').bases).toBeDefined();
  });

  test('a claim no whole base can give is said to have none', () => {
    expect(check(null, null, '66.70%', 1).bases).toBeNull();
  });
});

describe('what is missing', () => {
  const given = (input: Partial<ClaimInput>) =>
    checkClaim({ before: null, after: null, removed: null, percentage: '20', ...input });

  test('two of before, after and removed give the third', () => {
    expect(given({ before: 25, removed: 6 })).toMatchObject({ removed: 6, stated: { after: 19 } });
    expect(given({ after: 19, removed: 6 })).toMatchObject({ removed: 6, stated: { before: 25 } });
  });

  test('a base alone is not enough', () => {
    expect(given({ before: 652 })).toEqual({ problem: 'counts-missing' });
    expect(given({})).toEqual({ problem: 'counts-missing' });
    expect(given({ before: 0, after: 0 })).toEqual({ problem: 'counts-missing' });
  });

  test('three counts that do not agree are named as such', () => {
    expect(given({ before: 652, after: 497, removed: 150 })).toEqual({ problem: 'counts-contradict' });
    expect(given({ before: 10, removed: 12 })).toEqual({ problem: 'counts-contradict' });
  });

  test('counts are whole and not negative', () => {
    expect(given({ before: 6.5, after: 4 })).toEqual({ problem: 'count-not-whole' });
    expect(given({ before: -6, after: 4 })).toEqual({ problem: 'count-not-whole' });
  });

  test('an increase has a negative ratio and no base', () => {
    const answer = check(10, 12, '20%');
    expect(answer).toMatchObject({ removed: -2, bases: null, stated: { holds: false } });
  });
});

test.each(['', '接近2/3', 'abc', '101', '1.2.3', '28,13', '-5', '三成', '20%到30%'])(
  '“%s” is no percentage',
  (percentage) => {
    expect(checkClaim({ before: 10, after: 8, removed: null, percentage })).toEqual({
      problem: 'percentage-unreadable',
    });
  },
);

test.each([
  ['２８．１３％', '28.13', 'rounds-to'],
  ['平均精简28.13%', '28.13', 'rounds-to'],
  ['精简比例为 28.13 %', '28.13', 'rounds-to'],
  ['约20%', '20', 'rounds-to'],
  ['30%及以上', '30', 'at-least'],
  ['不低于30', '30', 'at-least'],
  ['减少超过30%', '30', 'more-than'],
  ['007.50', '7.50', 'rounds-to'],
])('“%s” is read as %s, %s', (typed, number, relation) => {
  expect(check(10, 8, typed).claim).toMatchObject({ number, relation });
});

test('the bases and steps found are exactly those that trying every whole number finds', () => {
  fc.assert(
    fc.property(claims, fc.nat(300), fc.integer({ min: 1, max: 100 }), (percentage, before, removed) => {
      fc.pre(before >= removed);
      const answer = check(before, before - removed, percentage);
      const holds = (base: number, gone: number) => check(base, base - gone, percentage).stated!.holds;
      const tried = numbers(removed, 1_500).filter((base) => holds(base, removed));
      expect([answer.bases?.first, answer.bases?.last]).toEqual([tried[0], tried.at(-1)]);
      const steps = numbers(0, before).filter((gone) => holds(before, gone));
      expect([answer.stated!.removedThatFit?.first, answer.stated!.removedThatFit?.last]).toEqual([
        steps[0],
        steps.at(-1),
      ]);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('a claim written from the rounded ratio always holds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), fc.nat(6), (before, gone, decimals) => {
      fc.pre(gone <= before);
      const percentage = percentText(fraction(gone, before), decimals);
      const answer = check(before, before - gone, percentage);
      expect(answer.stated!.holds).toBe(true);
      expect(answer.bases!.first).toBeLessThanOrEqual(before);
      expect(answer.bases!.last ?? before).toBeGreaterThanOrEqual(before);
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});

/** From 10%, so that every base lies within the numbers tried. */
const claims = fc
  .tuple(fc.constantFrom('', '≥', '>'), fc.integer({ min: 1_000, max: 10_000 }), fc.nat(2))
  .map(([relation, hundredths, decimals]) => `${relation}${(hundredths / 100).toFixed(decimals)}`);

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
