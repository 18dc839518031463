/** An exact quotient. Ratios stay fractions until the moment they are shown. `d` is positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };

/** In lowest terms; `d` must be positive. */
export function fraction(n: number | bigint, d: number | bigint): Fraction {
  return reduced(BigInt(n), BigInt(d));
}

/** Exact sum. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return reduced(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** Exact quotient by a positive whole number. */
export function divideFraction(a: Fraction, by: number): Fraction {
  return reduced(a.n, a.d * BigInt(by));
}

/** Negative, 0 or positive, as `sort` wants it. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The value times 10^decimals as text, rounded half away from zero: `decimalText({9, 32}, 2, 100n)` is "28.13" although
 * the nearest binary number of 28.125 would print 28.12.
 */
export function decimalText(value: Fraction, decimals = 2, times = 1n): string {
  const scale = 10n ** BigInt(decimals);
  const magnitude = (value.n < 0n ? -value.n : value.n) * times * scale;
  const rounded = (2n * magnitude + value.d) / (2n * value.d);
  const text = decimals === 0 ? `${rounded}` : `${rounded / scale}.${String(rounded % scale).padStart(decimals, '0')}`;
  return value.n < 0n && rounded !== 0n ? `-${text}` : text;
}

/** “23.77” for 155/652: percent, two decimals, half up, rounded this once. */
export function percentText(value: Fraction, decimals = 2): string {
  return decimalText(value, decimals, 100n);
}

function reduced(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new Error('a fraction needs a denominator');
  const divisor = gcd(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
