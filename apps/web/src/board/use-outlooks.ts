import { commandForDrop } from '@dachushi/domain/drop.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import { useContext, useEffect } from 'react';
import { usePlanStore } from '../plan/plan-context.tsx';
import { NO_OUTLOOKS, OutlookContext } from './card/drop-outlook.ts';
import type { DropOutlook } from './card/drop-outlook.ts';
import { useBoard, useBoardStore } from './use-board.ts';

/** Frames are 16 ms; the ghost needs most of them. */
const SLICE = 5;

/** After a pick-up, card by card and never holding up the ghost: which cards cannot take it, and which would break a rule. */
export function useOutlooks(): void {
  const outlooks = useContext(OutlookContext);
  const plan = usePlanStore();
  const board = useBoardStore();
  const pieces = useBoard((state) => state.drag?.pieces ?? null);

  useEffect(() => {
    if (outlooks === null || pieces === null) return undefined;
    const { structure } = plan.state.getState();
    const { departmentId } = board.getState();
    const department = departmentId === null ? undefined : structure.departments.get(departmentId);
    const waiting = (department?.units ?? []).map((unit) => unit.id);
    const found = new Map<UnitId, DropOutlook>();
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + SLICE;
      const before = found.size;
      while (waiting.length > 0 && performance.now() < until) {
        const unitId = waiting.shift();
        const outlook = unitId === undefined ? null : outlookOf(plan.state.getState(), pieces, unitId);
        if (unitId !== undefined && outlook !== null) found.set(unitId, outlook);
      }
      if (found.size > before) outlooks.setState({ outlooks: new Map(found) });
      if (waiting.length > 0) timer = setTimeout(work, SLICE * 2);
    };
    timer = setTimeout(work, 0);
    return () => {
      clearTimeout(timer);
      outlooks.setState({ outlooks: NO_OUTLOOKS });
    };
  }, [outlooks, plan, board, pieces]);
}

type PlanNow = Pick<ReturnType<ReturnType<typeof usePlanStore>['state']['getState']>, 'structure' | 'assessment'>;

function outlookOf({ structure, assessment }: PlanNow, pieces: readonly Piece[], unitId: UnitId): DropOutlook | null {
  const command = commandForDrop(structure, pieces, { kind: 'unit', unitId });
  if (isRejection(command)) return command.code === 'into-itself' || command.code === 'already-there' ? null : { refusal: command, warning: null };
  const preview = previewCommand(structure, assessment, command);
  if (isRejection(preview)) return { refusal: preview, warning: null };
  const serious = preview.broken.filter((finding) => finding.ruleId !== 'merge-without-reason' && finding.severity !== 'suggestion');
  const [finding] = serious;
  return finding ? { refusal: null, warning: { finding, count: serious.length } } : null;
}
