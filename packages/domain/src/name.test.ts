import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameProblem, normaliseName } from './name.ts';
import { SEED } from './testing/seed.ts';

describe('normaliseName', () => {
  it.each([
    ['  办 公 室 ', '办公室'],
    ['规划\n财务处', '规划财务处'],
    ['综合　调研处', '综合调研处'],
    ['IT  service 处', 'IT service处'],
    ['a\u202Eb处', 'ab处'],
    ['人\u200B事处', '人事处'],
    ['"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
    ['=cmd|calc', '=cmd|calc'],
    ['__proto__', '__proto__'],
  ])('stores %j as %j', (typed, stored) => {
    expect(normaliseName(typed)).toBe(stored);
  });

  it('drops half a character', () => {
    expect(normaliseName('综\uD800合\uDC00处\uD83D')).toBe('综合处');
    expect(normaliseName('𠮷处')).toBe('𠮷处');
  });

  it('changes nothing the second time, whatever was typed', () => {
    const pieces = fc.constantFrom(' ', '\n', '\u200B', '\u202E', '\u3000', '\u00A0', '办', 'a', '1', '𠮷', '\u0000');
    fc.assert(
      fc.property(
        fc.array(pieces).map((each) => each.join('')),
        (typed) => {
          const once = normaliseName(typed);
          expect(normaliseName(once)).toBe(once);
        },
      ),
      { seed: SEED, numRuns: 1_000 },
    );
  });
});

describe('nameProblem', () => {
  it('refuses nothing visible and more than sixty characters', () => {
    expect(nameProblem(' \u200B\u3000')).toBe('name-empty');
    expect(nameProblem('处'.repeat(61))).toBe('name-too-long');
    expect(nameProblem('𠮷'.repeat(60))).toBeNull();
    expect(nameProblem('办公室')).toBeNull();
  });
});
