import type { Remark, Thread } from '@dachushi/domain/remarks/remark.ts';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../../app/paths.ts';
import { announce } from '../../../components/live-region-store.ts';
import { showToast } from '../../../components/toast-store.ts';
import { talkBoardMessages } from '../../../messages/talk-board.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePersonNames } from '../../../people/use-person-name.ts';
import { useTalkStore } from '../store/use-talk.ts';
import type { TalkState } from '../store/talk-state.ts';

/** Says when others speak: to the ears always, to the eyes only when the reader is named. What was said before the window opened is no news. */
export function useTalkNotices(planId: string): void {
  const talk = useTalkStore();
  const words = useMessages(talkBoardMessages);
  const nameOf = usePersonNames();
  const [, navigate] = useLocation();
  const tell = useRef<(heard: Heard) => void>(() => undefined);
  useEffect(() => {
    tell.current = ({ thread, remark, named }) => {
      const place = thread.placeName === '' ? words.wholePlan : thread.placeName;
      const name = nameOf(remark.person);
      const title = named ? words.heardMention(name, place) : words.heard(name, place);
      announce(title);
      if (!named) return;
      const run = () => navigate(`${pathTo('talk', { planId })}?show=mentions`);
      showToast({
        kind: 'note',
        icon: 'remark',
        title,
        detail: remark.text.slice(0, 80),
        action: { label: words.look, run },
      });
    };
  });
  useEffect(
    () =>
      talk.state.subscribe((now, before) => {
        if (now.book === before.book || before.phase !== 'ready') return;
        for (const heard of fresh(now, before)) tell.current(heard);
      }),
    [talk],
  );
}

interface Heard {
  readonly thread: Thread;
  readonly remark: Remark;
  readonly named: boolean;
}

function fresh({ book, me }: TalkState, before: TalkState): readonly Heard[] {
  const heard: Heard[] = [];
  for (const thread of book.threads.values()) {
    const known = before.book.threads.get(thread.id);
    if (known === thread) continue;
    for (const remark of thread.remarks.slice(known?.remarks.length ?? 0))
      if (remark.person !== me && !remark.withdrawn)
        heard.push({ thread, remark, named: me !== '' && remark.mentions.includes(me) });
  }
  return heard;
}
