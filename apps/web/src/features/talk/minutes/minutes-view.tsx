import type { TalkPlace } from '../page/talk-place.ts';

interface MinutesViewProps {
  readonly place: TalkPlace;
  readonly onChange: (change: Partial<TalkPlace>) => void;
}

export function MinutesView(_: MinutesViewProps) {
  return null;
}
