import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFractions, compareFractions, decimalText, divideFraction, fraction, percentText } from './fraction.ts';
import { SEED } from '../testing/seed.ts';

describe('percentText', () => {
  it('rounds half up where the nearest binary number would go down', () => {
    expect(percentText(fraction(9, 32))).toBe('28.13');
    expect((28.125).toFixed(2)).toBe('28.13');
    expect(percentText(fraction(1, 800))).toBe('0.13');
  });

  it('gives the figures of the report their own bases', () => {
    expect(percentText(fraction(155, 652))).toBe('23.77');
    expect(percentText(fraction(155, 551))).toBe('28.13');
  });

  it('keeps the sign and never prints minus nought', () => {
    expect(percentText(fraction(-1, 7))).toBe('-14.29');
    expect(percentText(fraction(-1, 100_000))).toBe('0.00');
  });

  it('is within half a hundredth of the exact value, for any fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
        const shown = BigInt(percentText(fraction(n, d)).replace('.', ''));
        const twiceError = 2n * (shown * BigInt(d) - BigInt(n) * 10_000n);
        expect(twiceError > -BigInt(d) && twiceError <= BigInt(d)).toBe(true);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });
});

describe('fractions', () => {
  it('add, divide and compare exactly', () => {
    expect(addFractions(fraction(1, 6), fraction(1, 3))).toEqual({ n: 1n, d: 2n });
    expect(divideFraction(fraction(3, 4), 6)).toEqual({ n: 1n, d: 8n });
    expect(compareFractions(fraction(5, 20), fraction(25, 100))).toBe(0);
    expect(compareFractions(fraction(249_999, 1_000_000), fraction(1, 4))).toBe(-1);
  });

  it('have a denominator', () => {
    expect(() => fraction(1, 0)).toThrow('denominator');
  });

  it('print without decimals too', () => {
    expect(decimalText(fraction(7, 2), 0)).toBe('4');
  });
});
