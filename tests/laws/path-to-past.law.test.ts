import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import { pathToPast } from '@dachushi/domain/path-to-past.ts';
import { acceptedOf, anySession, startOf } from '@dachushi/domain/testing/arbitraries.ts';
import { expect } from 'vitest';
import fc from 'fast-check';
import { law } from './law.ts';
import { textOf } from './same-structure.ts';

const sessions = fc.tuple(anySession(30), fc.nat(999));

law(
  'law 3: from any state, one group of ordinary commands leads back to any earlier one',
  sessions,
  ([session, at]) => {
    const steps = acceptedOf(session);
    const from = at % (steps.length + 1);
    const past = steps[from]?.before ?? steps.at(-1)?.after ?? startOf(session);
    const now = steps.at(-1)?.after ?? past;
    const since = steps.slice(from).map((step) => step.command);
    const path = pathToPast({ now, past, since, most: 2_000 });
    if (path === null) throw new Error('no way back');
    if (path.length === 0) return void expect(textOf(now)).toBe(textOf(past));
    const group = command('group', { title: 'restore-step', commands: path });
    expect(checkCommand(now, group)).toBeNull();
    expect(textOf(applyCommand(now, group))).toBe(textOf(past));
  },
);
