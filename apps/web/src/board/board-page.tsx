import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { readSelection } from './address.ts';
import { createBoardStore } from './board-store.ts';
import { createOutlookStore, OutlookContext } from './card/drop-outlook.ts';
import { PhonePlan } from './phone/phone-plan.tsx';
import { PlanBoard } from './plan-board.tsx';
import { BoardContext } from './use-board.ts';
import { useIsNarrow } from './use-narrow.ts';

interface BoardPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

/** 工作台: the workshop board of a plan. A link lands at the department and selection its sender saw. */
export function BoardPage({ planId, departmentId }: BoardPageProps) {
  return <BoardOfPlan key={planId} departmentId={departmentId} />;
}

function BoardOfPlan({ departmentId }: Omit<BoardPageProps, 'planId'>) {
  const phone = useIsNarrow();
  const [board] = useState(() =>
    createBoardStore({
      departmentId: (departmentId ?? null) as DepartmentId | null,
      selection: readSelection(window.location.search),
    }),
  );
  const [outlooks] = useState(createOutlookStore);
  return (
    <BoardContext value={board}>
      <OutlookContext value={outlooks}>
        {phone ? <PhonePlan addressed={departmentId} /> : <PlanBoard addressed={departmentId} />}
      </OutlookContext>
    </BoardContext>
  );
}
