import { applyCommand, checkCommand, invertCommand } from '@dachushi/domain/apply-command.ts';
import { acceptedOf, anySession } from '@dachushi/domain/testing/arbitraries.ts';
import type { Step } from '@dachushi/domain/testing/arbitraries.ts';
import { resolveUndo } from '@dachushi/domain/undo.ts';
import { expect } from 'vitest';
import { law } from './law.ts';
import { textOf } from './same-structure.ts';

law('law 3: a command and then its inverse give an equal structure', anySession(), (session) => {
  for (const step of acceptedOf(session)) {
    let now = step.after;
    for (const back of invertCommand(step.before, step.command)) {
      expect(checkCommand(now, back)).toBeNull();
      now = applyCommand(now, back);
    }
    expect(textOf(now)).toBe(textOf(step.before));
  }
});

law('law 3: taking back the last command, and taking that back, returns to it', anySession(), (session) => {
  const last = acceptedOf(session).at(-1);
  if (!last) return;
  const undone = answer(last, last.after, 1);
  const back = applyCommand(last.after, undone);
  expect(textOf(back)).toBe(textOf(last.before));
  const redone = answer({ before: last.after, command: undone, rejection: null, after: back }, back, 2);
  expect(textOf(applyCommand(back, redone))).toBe(textOf(last.after));
});

function answer(step: Step, now: Step['after'], seq: number) {
  const given = resolveUndo({ before: step.before, after: step.after, now, target: step.command, seq });
  if ('rejection' in given) throw new Error(JSON.stringify(given.rejection));
  return given.command;
}
