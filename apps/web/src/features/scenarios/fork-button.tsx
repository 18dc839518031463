import { Suspense, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { laterPart } from '../../components/later-part.tsx';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';

const ForkDialog = laterPart(() => import('./fork-dialog.tsx').then((code) => code.ForkDialog), { asked: true });

interface ForkButtonProps {
  /** The step to begin from. */
  readonly at: number;
  readonly disabled?: boolean;
}

/** 从此处建方案: beside a past state. */
export function ForkButton({ at, disabled = false }: ForkButtonProps) {
  const words = useMessages(scenariosMessages);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon="split" disabled={disabled} data-tooltip={words.forkHereHint} onClick={() => setAsking(true)}>
        {words.forkHere}
      </Button>
      {asking && (
        <Suspense>
          <ForkDialog at={at} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
