import { Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { laterPart } from '../../../components/later-part.tsx';
import { closeTalk, talkLayerStore } from './talk-layer-store.ts';

const TalkParts = laterPart(() => import('./talk-parts.tsx').then((file) => file.TalkParts), { asked: true });

/** Threads and questions about 搁置, above whatever page opened them; their code comes when they are first opened. */
export function TalkLayer() {
  const open = useStore(talkLayerStore, (view) => view.open);
  useEffect(() => closeTalk, []);
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      <TalkParts view={open} />
    </Suspense>
  );
}
