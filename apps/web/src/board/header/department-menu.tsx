import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { Suspense, useRef, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { laterPart } from '../../components/later-part.tsx';
import { Menu } from '../../components/menu.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import { placeOfDepartment } from '../../features/talk/board/piece-place.ts';
import { openTalk } from '../../features/talk/layer/talk-layer-store.ts';
import { boardMessages } from '../../messages/board.ts';
import { talkBoardMessages } from '../../messages/talk-board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { DepartmentQuestion } from '../settings/department-dialog.tsx';
import { useDispatch } from '../use-dispatch.ts';

/** A board is read before anything about a department is asked. */
const DepartmentDialog = laterPart(
  () => import('../settings/department-dialog.tsx').then((file) => file.DepartmentDialog),
  { asked: true },
);

/** What can be settled about a department as a whole. */
export function DepartmentMenu({
  departmentId,
  size = 32,
}: {
  readonly departmentId: DepartmentId;
  readonly size?: 32 | 48;
}) {
  const words = useMessages(boardMessages);
  const talk = useMessages(talkBoardMessages);
  const button = useRef<HTMLButtonElement>(null);
  const dispatch = useDispatch();
  const locked = usePlan((plan) => plan.structure.departments.get(departmentId)?.locked ?? false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [question, setQuestion] = useState<DepartmentQuestion | null>(null);
  const refusal = locked ? words.lockedNote : undefined;
  const entries: readonly MenuEntry[] = [
    { id: 'target', label: words.setDepartmentTarget, icon: 'settings', refusal, run: () => setQuestion('target') },
    { id: 'scope', label: words.setScope, icon: 'filter', refusal, run: () => setQuestion('scope') },
    { id: 'justify', label: words.justify, icon: 'rename', refusal, run: () => setQuestion('deviation') },
    {
      id: 'plan',
      label: words.setPlanTarget,
      icon: 'settings',
      startsGroup: true,
      run: () => setQuestion('plan-target'),
    },
    {
      id: 'remark',
      label: talk.menuRemark,
      icon: 'remark',
      startsGroup: true,
      run: () =>
        openTalk({ shows: 'place', ...placeOfDepartment(departmentId), anchor: button.current ?? new DOMRect() }),
    },
    {
      id: 'lock',
      label: locked ? words.unlock : words.lock,
      icon: locked ? 'unlocked' : 'locked',
      run: () => void dispatch(command(locked ? 'unlock-department' : 'lock-department', { departmentId })),
    },
  ];
  return (
    <>
      <IconButton
        ref={button}
        icon="more"
        label={words.departmentMenu}
        size={size === 48 ? 48 : 28}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      />
      {anchor && (
        <Menu anchor={anchor} label={words.departmentMenu} entries={entries} onClose={() => setAnchor(null)} />
      )}
      {question && (
        <Suspense fallback={null}>
          <DepartmentDialog departmentId={departmentId} question={question} onClose={() => setQuestion(null)} />
        </Suspense>
      )}
    </>
  );
}
