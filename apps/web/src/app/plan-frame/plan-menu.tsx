import { useState } from 'react';
import { useLocation } from 'wouter';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';

/** What concerns the plan as a whole: take it along as a file, or go to another one. */
export function PlanMenu() {
  const words = useMessages(planFrameMessages);
  const planId = usePlan((plan) => plan.planId);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [, go] = useLocation();
  const entries: readonly MenuEntry[] = [
    { id: 'file', label: words.planFile, icon: 'download', run: () => downloadPlanFile(planId) },
    { id: 'start', label: words.toStart, icon: 'arrow-left', startsGroup: true, run: () => go('/') },
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
    </>
  );
}

/** The server names the file and sends it to be kept, so the page stays where it is. */
function downloadPlanFile(planId: string): void {
  const link = document.createElement('a');
  link.href = `/api/plans/${encodeURIComponent(planId)}/exports/plan.json`;
  link.download = '';
  link.click();
}
