import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { Suspense, useState } from 'react';
import { PlanLoading } from '../app/plan-frame/plan-loading.tsx';
import { laterPart } from '../components/later-part.tsx';
import { planFrameMessages } from '../messages/plan-frame-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { readSelection } from './address.ts';
import { createBoardStore } from './board-store.ts';
import { createOutlookStore, OutlookContext } from './card/drop-outlook.ts';
import { PlanBoard } from './plan-board.tsx';
import { BoardContext } from './use-board.ts';
import { useIsNarrow } from './use-narrow.ts';

/** A desk does not wait for what only a phone shows. */
const PhonePlan = laterPart(() => import('./phone/phone-plan.tsx').then((file) => file.PhonePlan), {
  asked: true,
});

interface BoardPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

/** 工作台: the workshop board of a plan. A link lands at the department and selection its sender saw. */
export function BoardPage({ planId, departmentId }: BoardPageProps) {
  return <BoardOfPlan key={planId} departmentId={departmentId} />;
}

function BoardOfPlan({ departmentId }: Omit<BoardPageProps, 'planId'>) {
  const words = useMessages(planFrameMessages);
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
          <Suspense fallback={<PlanLoading label={words.openingPlan} />}>
            <PhonePlan addressed={departmentId} />
          </Suspense>
        ) : (
          <PlanBoard addressed={departmentId} />
        )}
      </OutlookContext>
    </BoardContext>
  );
}
