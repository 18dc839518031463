import type { DivisionId } from '@dachushi/domain/ids.ts';
import { parkedNote } from '@dachushi/domain/parked.ts';
import { Tag } from '../../../components/tag.tsx';
import { talkBoardMessages } from '../../../messages/talk-board.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';

/** Why a division was put aside, or undefined. */
export function useParkedNote(divisionId: DivisionId | undefined): string | undefined {
  return usePlan(({ structure }) => {
    if (divisionId === undefined) return undefined;
    const home = structure.baseline.divisions.get(divisionId)?.departmentId;
    const department = home === undefined ? undefined : structure.departments.get(home);
    return department && parkedNote(department, divisionId);
  });
}

/** 搁置 with what the difference is about. */
export function ParkedMark({ note }: { readonly note: string }) {
  const words = useMessages(talkBoardMessages);
  return (
    <Tag small tone="dashed" icon="parked" tooltip={words.parkedMark(note)}>
      {words.parked}
    </Tag>
  );
}
