import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { PlanFrame } from '../app/plan-frame/plan-frame.tsx';
import { readSelection } from './address.ts';
import { createBoardStore } from './board-store.ts';
import { createOutlookStore, OutlookContext } from './card/drop-outlook.ts';
import { PhonePage } from './phone/phone-page.tsx';
import { PlanBoard } from './plan-board.tsx';
import { BoardContext } from './use-board.ts';
import { useIsNarrow } from './use-narrow.ts';

interface BoardPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

/** 工作台: the workshop board of a plan. A link lands at the department and selection its sender saw. */
export function BoardPage(props: BoardPageProps) {
  return <BoardOfPlan key={props.planId} {...props} />;
}

function BoardOfPlan({ planId, departmentId }: BoardPageProps) {
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
        {phone ? (
          <PhonePage planId={planId} departmentId={departmentId} />
        ) : (
          <PlanFrame planId={planId} page="board" departmentId={departmentId}>
            <PlanBoard addressed={departmentId} />
          </PlanFrame>
        )}
      </OutlookContext>
    </BoardContext>
  );
}
