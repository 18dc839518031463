import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { recordOfStructure, structureFromRecord } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { acceptedOf, anySession, startOf } from '@dachushi/domain/testing/arbitraries.ts';
import fc from 'fast-check';
import { expect } from 'vitest';
import { law } from './law.ts';
import { sha256, textOf } from './same-structure.ts';

law(
  'law 1: folding the whole log equals a snapshot, through JSON, plus the tail',
  fc.record({ session: anySession(), cut: fc.nat(20) }),
  ({ session, cut }) => {
    const steps = acceptedOf(session);
    const start = startOf(session);
    const whole = steps.reduce((structure, step) => applyCommand(structure, step.command), start);
    const at = cut % (steps.length + 1);
    const head = steps.slice(0, at).reduce((structure, step) => applyCommand(structure, step.command), start);
    const record = JSON.parse(JSON.stringify(recordOfStructure(head))) as ReturnType<typeof recordOfStructure>;
    const restored = structureFromRecord(start.baseline, record);
    const resumed = steps.slice(at).reduce((structure, step) => applyCommand(structure, step.command), restored);
    expect(textOf(resumed)).toBe(textOf(whole));
    expect(stateHash(resumed, sha256)).toBe(stateHash(whole, sha256));
  },
);
