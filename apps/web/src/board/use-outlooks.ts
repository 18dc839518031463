import { commandForDrop, departmentOfPiece } from '@dachushi/domain/drop.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { useEffect } from 'react';
import type { PlanState } from '../plan/plan-state.ts';
import { usePlanStore } from '../plan/plan-context.tsx';
import { afterPaint } from './after-paint.ts';
import { NO_OUTLOOKS, useOutlookStore } from './card/drop-outlook.ts';
import type { DropOutlook } from './card/drop-outlook.ts';
import { ASKED_NEXT } from './gesture/preview-drop.ts';
import { useBoard } from './use-board.ts';

/** Frames are 16 ms; the ghost needs most of them. */
const SLICE = 5;

/** After a pick-up, card by card and never holding up the ghost: which cards cannot take it, and which would break a rule. */
export function useOutlooks(): void {
  const store = useOutlookStore();
  const plan = usePlanStore();
  const pieces = useBoard((state) => state.drag?.pieces ?? null);

  useEffect(() => {
    const [first] = pieces ?? [];
    if (pieces === null || first === undefined) return undefined;
    let stop = afterPaint(() => {
      const now = plan.state.getState();
      const home = departmentOfPiece(now.structure, first);
      store.setState({ home: home?.id ?? null });
      stop = inSlices(
        home?.units ?? [],
        (unit) => outlookOf(now, pieces, unit.id),
        (found) => store.setState({ outlooks: new Map(found.map(([unit, outlook]) => [unit.id, outlook])) }),
      );
    });
    return () => {
      stop();
      store.setState(NO_OUTLOOKS);
    };
  }, [store, plan, pieces]);
}

/** Works through the list in slices between frames and tells what it has found so far; returns how to stop. */
function inSlices<Value, Answer>(
  values: readonly Value[],
  answerOf: (value: Value) => Answer | null,
  tell: (found: readonly (readonly [Value, Answer])[]) => void,
): () => void {
  const waiting = [...values];
  const found: (readonly [Value, Answer])[] = [];
  const work = () => {
    const until = performance.now() + SLICE;
    const before = found.length;
    do {
      const value = waiting.shift();
      if (value === undefined) break;
      const answer = answerOf(value);
      if (answer !== null) found.push([value, answer]);
    } while (performance.now() < until);
    if (found.length > before) tell(found);
    if (waiting.length > 0) timer = setTimeout(work, SLICE * 2);
  };
  let timer = setTimeout(work, 0);
  return () => clearTimeout(timer);
}

type PlanNow = Pick<PlanState, 'structure' | 'assessment'>;

/** What every card of the department would say alike is said once, by the preview. */
function isAboutUnit({ ruleId, severity, subjectIds }: Finding, departmentId: DepartmentId | null): boolean {
  return !ASKED_NEXT.includes(ruleId) && severity !== 'suggestion' && !subjectIds.some((id) => id === departmentId);
}

function outlookOf({ structure, assessment }: PlanNow, pieces: readonly Piece[], unitId: UnitId): DropOutlook | null {
  const command = commandForDrop(structure, pieces, { kind: 'unit', unitId });
  if (isRejection(command))
    return command.code === 'into-itself' || command.code === 'already-there'
      ? null
      : { refusal: command, warning: null };
  const preview = previewCommand(structure, assessment, command);
  if (isRejection(preview)) return { refusal: preview, warning: null };
  const serious = preview.broken.filter((finding) => isAboutUnit(finding, preview.departmentId));
  const [finding] = serious;
  return finding ? { refusal: null, warning: { finding, count: serious.length } } : null;
}
