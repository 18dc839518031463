import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { Suspense, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { laterPart } from '../../components/later-part.tsx';
import { Menu } from '../../components/menu.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import { downloadExport } from '../../lib/download-export.ts';
import { movePlanMessages } from '../../messages/move-plan.ts';
import { startMessages } from '../../messages/start.ts';
import { useMessages } from '../../messages/use-messages.ts';

const MovePlanDialog = laterPart(
  () => import('../move-plan/move-plan-dialog.tsx').then((code) => code.MovePlanDialog),
  { asked: true },
);

/** What can be done with a plan without opening it. */
export function PlanActs({ plan }: { readonly plan: PlanSummary }) {
  const words = useMessages(startMessages);
  const { act } = useMessages(movePlanMessages);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [moving, setMoving] = useState(false);
  const entries: readonly MenuEntry[] = [
    { id: 'move', label: act, icon: 'arrow-right', run: () => setMoving(true) },
    {
      id: 'ledger',
      label: words.ledgerFile,
      icon: 'table',
      startsGroup: true,
      run: () => downloadExport(plan.id, 'ledger.xlsx'),
    },
    { id: 'file', label: words.planFile, icon: 'download', run: () => downloadExport(plan.id, 'plan.json') },
  ];
  return (
    <>
      <IconButton
        icon="more"
        label={words.actsOf(plan.title)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      />
      {anchor && (
        <Menu anchor={anchor} label={words.actsOf(plan.title)} entries={entries} onClose={() => setAnchor(null)} />
      )}
      {moving && (
        <Suspense>
          <MovePlanDialog plan={plan} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </>
  );
}
