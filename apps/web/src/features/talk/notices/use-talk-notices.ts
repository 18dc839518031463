import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../../app/paths.ts';
import { announce } from '../../../components/live-region-store.ts';
import { showToast } from '../../../components/toast-store.ts';
import { talkBoardMessages } from '../../../messages/talk-board.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePersonNames } from '../../../people/use-person-name.ts';
import { useTalkStore } from '../store/use-talk.ts';
import { freshRemarks } from './fresh-remarks.ts';
import type { Heard } from './fresh-remarks.ts';

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
        for (const heard of freshRemarks(now, before)) tell.current(heard);
      }),
    [talk],
  );
}
