import { useMemo } from 'react';
import { Button } from '../../../components/button.tsx';
import { talkBoardMessages } from '../../../messages/talk-board.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { openTalk } from '../layer/talk-layer-store.ts';
import { RemarkBubble } from './remark-bubble.tsx';
import { useOpenCount } from './use-open-count.ts';

/** What is said about a step of the log: a bubble in its row. */
export function EntryBubble({ seq, name }: { readonly seq: number; readonly name: string }) {
  const { place, keys } = useEntryPlace(seq);
  return <RemarkBubble place={place} keys={keys} name={name} />;
}

/** Opens what is said about a step, or begins it. */
export function EntryRemarkButton({ seq }: { readonly seq: number }) {
  const words = useMessages(talkBoardMessages);
  const { place, keys } = useEntryPlace(seq);
  const count = useOpenCount(keys);
  return (
    <Button icon="remark" onClick={(event) => openTalk({ shows: 'place', place, keys, anchor: event.currentTarget })}>
      {count === 0 ? words.menuRemark : words.tab(count)}
    </Button>
  );
}

function useEntryPlace(seq: number) {
  return useMemo(() => ({ place: { on: 'entry', seq } as const, keys: [`entry:${seq}`] }), [seq]);
}
