import { Suspense, useDeferredValue } from 'react';
import { laterPart } from '../../components/later-part.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { LateFindingsProps } from './late-findings.tsx';
import type { LatePartProps } from './late-part.tsx';

const LatePart = laterPart(() => import('./late-part.tsx').then((file) => file.LatePart), { asked: true });
const LateFindings = laterPart(() => import('./late-findings.tsx').then((file) => file.LateFindings));

/** What the inspector shows after its first look: in files of their own, fetched when first needed. */
export function Later(props: LatePartProps | LateFindingsProps) {
  const words = useMessages(cardMessages);
  const firstPictureStands = useDeferredValue(true, false);
  if (props.part === 'finding-acts' || props.part === 'waived') {
    return <Suspense fallback={null}>{firstPictureStands && <LateFindings {...props} />}</Suspense>;
  }
  const tall = props.part === 'duties' || props.part === 'items' || props.part === 'talk' || props.part === 'chain';
  return (
    <Suspense fallback={tall ? <LoadingBars label={words.loading} /> : null}>
      <LatePart {...props} />
    </Suspense>
  );
}
