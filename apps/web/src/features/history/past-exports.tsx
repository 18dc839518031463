import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';

/** Papers and chart of exactly this point of the log. The server names the files and sends them to be kept. */
export function PastExports({ at }: { readonly at: number }) {
  const words = useMessages(historyMessages);
  const planId = usePlan((plan) => plan.planId);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const take = (file: string) => () => {
    const link = document.createElement('a');
    link.href = `/api/plans/${encodeURIComponent(planId)}/exports/${file}?at=${at}`;
    link.download = '';
    link.click();
  };
  return (
    <>
      <Button
        ref={setAnchor}
        icon="download"
        aria-haspopup="menu"
        aria-expanded={open}
        after={<Icon name="chevron-down" />}
        onClick={() => setOpen(!open)}
      >
        {words.takeAway}
      </Button>
      {open && anchor && (
        <Menu
          anchor={anchor}
          label={words.takeAway}
          entries={[
            { id: 'xlsx', icon: 'table', label: words.takeComparisonXlsx, run: take('comparison.xlsx') },
            { id: 'docx', icon: 'document', label: words.takeComparisonDocx, run: take('comparison.docx') },
            { id: 'proposal', icon: 'document', label: words.takeProposal, run: take('proposal.docx') },
            { id: 'chart', icon: 'organisation', label: words.takeChart, run: take('chart.pdf') },
          ]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
