import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { rebase } from '@dachushi/domain/rebase.ts';
import { acceptedOf, anySession, startOf, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import { expect } from 'vitest';
import { law } from './law.ts';
import { textOf } from './same-structure.ts';

law('law 7: a command sent again right after itself is refused or changes nothing', anySession(), (session) => {
  for (const { after, command } of acceptedOf(session)) {
    if (isAmount(command)) continue;
    if (checkCommand(after, command) === null) expect(textOf(applyCommand(after, command))).toBe(textOf(after));
  }
});

/** 3名 and again 3名 are two acts, as two payments are; that one was sent twice is told by its number alone (tests/api/resending.test.ts). */
function isAmount(command: Command): boolean {
  if (command.type === 'group') return command.payload.commands.some(isAmount);
  if (command.type === 'undo') return command.payload.restores.some(isAmount);
  return command.type === 'transfer-establishment';
}

law(
  'law 7: rebasing the same pending commands again gives the same view and the same refusals',
  anySession(),
  (session) => {
    const pending = stepsOf(session).map((step, at) => ({ commandId: `c-${at}`, command: step.command }));
    const start = startOf(session);
    const first = rebase(start, pending);
    const again = rebase(start, pending);
    expect(textOf(again.view)).toBe(textOf(first.view));
    expect(again.fallen).toEqual(first.fallen);
    const fallen = new Set(first.fallen.map((each) => each.commandId));
    const kept: Command[] = pending.filter((each) => !fallen.has(each.commandId)).map((each) => each.command);
    expect(textOf(kept.reduce(applyCommand, start))).toBe(textOf(first.view));
  },
);
