import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { acceptedOf, anySession } from '@dachushi/domain/testing/arbitraries.ts';
import type { Session } from '@dachushi/domain/testing/arbitraries.ts';
import { differingParts, agreeOn, isSamePart } from '@dachushi/domain/undo-parts.ts';
import { resolveUndo } from '@dachushi/domain/undo.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from './law.ts';

/** Every earlier entry of a session that can still be taken back at its end, with what that gives. */
function takenBack(session: Session) {
  const steps = acceptedOf(session);
  const now = steps.at(-1)?.after;
  if (!now) return [];
  return steps.flatMap((step, at) => {
    const answer = resolveUndo({ ...step, now, target: step.command, seq: at + 1 });
    if ('rejection' in answer) return [];
    const parts = differingParts(step.before, step.after);
    return [{ before: step.before, now, parts, undone: applyCommand(now, answer.command), later: steps.slice(at + 1) }];
  });
}

law('undo restores every part its entry touched, and no other part changes', anySession(), (session) => {
  for (const { before, now, parts, undone } of takenBack(session)) {
    for (const part of parts) expect(agreeOn(before, undone, part)).toBe(true);
    for (const part of differingParts(now, undone)) expect(parts.some((each) => isSamePart(each, part))).toBe(true);
  }
});

test('the sessions of this law take back entries in departments where something else was decided since', () => {
  const beside = fc.sample(anySession(), { seed: 7, numRuns: 300 }).flatMap((session) =>
    takenBack(session).filter(({ parts, later }) => {
      const places = new Set(parts.map(({ place }) => `${place.kind} ${place.id}`));
      return later.some((step) =>
        differingParts(step.before, step.after).some(({ place }) => places.has(`${place.kind} ${place.id}`)),
      );
    }),
  );
  expect(beside.length).toBeGreaterThan(20);
});
