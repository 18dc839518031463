import { useEffect } from 'react';
import { useIsNarrow, useMedia } from '../board/use-narrow.ts';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { meetingMessages } from '../messages/meeting.ts';
import { useMessages } from '../messages/use-messages.ts';
import { isMeeting, setMeeting, useMeeting } from './meeting-store.ts';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Onto the wall and back: here, by Shift F, in the palette and in the address (`?meeting=1`). A phone is no wall. */
export function MeetingButton() {
  const words = useMessages(meetingMessages);
  const on = useMeeting();
  const narrow = useIsNarrow();
  const tight = useMedia('(max-width: 1099px)');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const plain = event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!plain || event.key.toLowerCase() !== 'f' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setMeeting(!isMeeting());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (narrow) return null;
  if (on && !tight)
    return (
      <Button icon="screen" onClick={() => setMeeting(false)}>
        {words.leave}
      </Button>
    );
  return (
    <IconButton
      icon="screen"
      label={on ? words.leave : words.meeting}
      shortcut="Shift F"
      onClick={() => setMeeting(!on)}
    />
  );
}
