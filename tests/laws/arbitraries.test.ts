import { PAYLOAD_SCHEMAS } from '@dachushi/domain/command-schema.ts';
import type { CommandType } from '@dachushi/domain/command.ts';
import type { RejectionCode } from '@dachushi/domain/rejection.ts';
import { anySession, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** The laws are worth as much as the cases they meet: every command must come through, and be refused, often enough. */
test('generated sessions accept and refuse every kind of command, for many reasons', () => {
  const accepted = new Map<CommandType, number>();
  const refused = new Map<RejectionCode, number>();
  for (const session of fc.sample(anySession(), { numRuns: 3_000, seed: 1 })) {
    for (const { command, rejection } of stepsOf(session)) {
      if (rejection) refused.set(rejection.code, (refused.get(rejection.code) ?? 0) + 1);
      else accepted.set(command.type, (accepted.get(command.type) ?? 0) + 1);
    }
  }
  expect([...accepted.keys()].sort()).toEqual([...Object.keys(PAYLOAD_SCHEMAS), 'undo'].sort());
  expect(Math.min(...accepted.values())).toBeGreaterThan(50);
  expect(refused.size).toBeGreaterThan(24);
});
