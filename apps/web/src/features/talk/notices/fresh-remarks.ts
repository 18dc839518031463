import type { Remark, Thread } from '@dachushi/domain/remarks/remark.ts';
import type { TalkState } from '../store/talk-state.ts';

export interface Heard {
  readonly thread: Thread;
  readonly remark: Remark;
  /** The reader is named. */
  readonly named: boolean;
}

/** What others have said between two states. What was there when the window first read is no news. */
export function freshRemarks({ book, me }: TalkState, before: TalkState): readonly Heard[] {
  if (book === before.book || before.phase !== 'ready') return [];
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
