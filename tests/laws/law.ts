import { SEED as USUAL } from '@dachushi/domain/testing/seed.ts';
import fc from 'fast-check';
import { test } from 'vitest';

/** Cases of every law; more with LAW_CASES. */
const CASES = Math.max(1_000, Number(process.env['LAW_CASES'] ?? 0));

/** Printed in the title; LAW_SEED takes another one. */
const SEED = Number(process.env['LAW_SEED'] ?? USUAL);

/** States one law as a property over generated cases. On failure the shrunk case stands in the message. */
export function law<T>(statement: string, cases: fc.Arbitrary<T>, holds: (one: T) => void): void {
  test(`${statement} (${CASES} cases, seed ${SEED})`, () => {
    fc.assert(fc.property(cases, holds), { seed: SEED, numRuns: CASES });
  });
}
