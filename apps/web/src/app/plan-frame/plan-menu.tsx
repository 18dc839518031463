import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { laterPart } from '../../components/later-part.tsx';
import { useLanguageEntry } from '../use-language-entry.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import { useIsNarrow } from '../../board/use-narrow.ts';
import { downloadExport } from '../../lib/download-export.ts';
import { movePlanMessages } from '../../messages/move-plan.ts';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';

const MovePlanDialog = laterPart(
  () => import('../../features/move-plan/move-plan-dialog.tsx').then((code) => code.MovePlanDialog),
  { asked: true },
);

const ForkDialog = laterPart(() => import('../../features/scenarios/fork-dialog.tsx').then((code) => code.ForkDialog), {
  asked: true,
});

/** What concerns the plan as a whole: take it along as a file, or go to another one. On a phone also the language. */
export function PlanMenu() {
  const words = useMessages(planFrameMessages);
  const { act } = useMessages(movePlanMessages);
  const planId = usePlan((plan) => plan.planId);
  const title = usePlan((plan) => plan.title);
  const baselineId = usePlan((plan) => plan.baselineId);
  const [moving, setMoving] = useState(false);
  const [forking, setForking] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [, go] = useLocation();
  const narrow = useIsNarrow();
  const language = useLanguageEntry();
  const entries: readonly MenuEntry[] = [
    { id: 'file', label: words.planFile, icon: 'download', run: () => downloadExport(planId, 'plan.json') },
    { id: 'ledger', label: words.ledgerFile, icon: 'table', run: () => downloadExport(planId, 'ledger.xlsx') },
    { id: 'fork', label: words.fork, icon: 'split', startsGroup: true, run: () => setForking(true) },
    { id: 'move', label: act, icon: 'arrow-right', run: () => setMoving(true) },
    { id: 'start', label: words.toStart, icon: 'arrow-left', startsGroup: true, run: () => go('/') },
    ...(narrow ? [language] : []),
  ];
  return (
    <>
      <IconButton
        icon="chevron-down"
        label={words.planMenu}
        size={28}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      />
      {anchor && <Menu anchor={anchor} label={words.planMenu} entries={entries} onClose={() => setAnchor(null)} />}
      {forking && (
        <Suspense>
          <ForkDialog onClose={() => setForking(false)} />
        </Suspense>
      )}
      {moving && (
        <Suspense>
          <MovePlanDialog plan={{ id: planId, title, baselineId }} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </>
  );
}
