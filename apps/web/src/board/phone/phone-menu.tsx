import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { pageExists } from '../../app/pages.ts';
import { pathTo } from '../../app/paths.ts';
import { PLAN_TABS } from '../../app/plan-tabs.ts';
import { useUndoRedo } from '../../app/plan-frame/use-undo-redo.ts';
import { useLanguageEntry } from '../../app/use-language-entry.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import { Popover } from '../../components/popover.tsx';
import { downloadExport } from '../../lib/download-export.ts';
import { boardMessages } from '../../messages/board.ts';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { peopleMessages } from '../../messages/people.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { NameForm } from '../../people/name-form.tsx';
import { usePeople } from '../../people/people-context.tsx';
import { useOwnEntries } from '../../people/use-own-entries.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { NewUnitDialog } from '../settings/new-unit-dialog.tsx';

/** What has no room on a phone: the other pages, a new unit, 恢复, who else is here, the language. */
export function PhoneMenu({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const shell = useMessages(shellMessages);
  const frame = useMessages(planFrameMessages);
  const [, navigate] = useLocation();
  const { redo } = useUndoRedo();
  const planId = usePlan((plan) => plan.planId);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const [myName, setMyName] = useState<HTMLElement | null>(null);
  const people = useMessages(peopleMessages);
  const others = usePeople((state) => state.others.length);
  const [here, setHere] = useState<HTMLElement | null>(null);
  const own = useOwnEntries(() => setMyName(here));
  const language = useLanguageEntry();
  const entries: readonly MenuEntry[] = [
    { id: 'new', label: words.newUnit, icon: 'plus', run: () => setNaming(true) },
    ...(redo.possible ? [{ id: 'redo', label: redo.label, icon: 'redo', run: redo.run } as const] : []),
    ...PLAN_TABS.filter(({ page }) => page !== 'board' && pageExists(page)).map(({ page, word }, at): MenuEntry => ({
      id: page,
      label: shell[word],
      icon: 'arrow-right',
      startsGroup: at === 0,
      run: () => navigate(pathTo(page, { planId, departmentId })),
    })),
    {
      id: 'ledger',
      label: frame.ledgerFile,
      icon: 'table',
      startsGroup: true,
      run: () => downloadExport(planId, 'ledger.xlsx'),
    },
    {
      id: 'people',
      label: others > 0 ? people.hereCount(others) : people.selfMenu,
      icon: 'pin',
      run: () => setHere(anchor),
    },
    { id: 'start', label: words.toStart, icon: 'arrow-left', startsGroup: true, run: () => navigate('/') },
    language,
  ];
  return (
    <>
      <IconButton
        icon="more"
        size={40}
        label={words.moreActions}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      />
      {anchor && (
        <Menu
          anchor={anchor}
          label={words.moreActions}
          placement="below-end"
          entries={entries}
          onClose={() => setAnchor(null)}
        />
      )}
      {here && (
        <Menu anchor={here} label={people.people} placement="below-end" entries={own} onClose={() => setHere(null)} />
      )}
      {myName && (
        <Popover
          anchor={myName}
          label={people.giveName}
          placement="below-end"
          width={340}
          onClose={() => setMyName(null)}
        >
          <NameForm onClose={() => setMyName(null)} />
        </Popover>
      )}
      {naming && <NewUnitDialog departmentId={departmentId} onClose={() => setNaming(false)} />}
    </>
  );
}
