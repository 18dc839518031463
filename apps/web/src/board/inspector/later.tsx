import { lazy, Suspense } from 'react';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { LatePartProps } from './late-part.tsx';

const LatePart = lazy(() => import('./late-part.tsx').then((file) => ({ default: file.LatePart })));

/** What the inspector shows after its first look: in a file of its own, fetched when first needed. */
export function Later(props: LatePartProps) {
  const words = useMessages(cardMessages);
  const tall = props.part === 'duties' || props.part === 'items' || props.part === 'chain';
  return (
    <Suspense fallback={tall ? <LoadingBars label={words.loading} /> : null}>
      <LatePart {...props} />
    </Suspense>
  );
}
