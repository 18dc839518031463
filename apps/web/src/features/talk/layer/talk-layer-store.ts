import type { DivisionId } from '@dachushi/domain/ids.ts';
import type { RemarkPlace } from '@dachushi/domain/remarks/remark.ts';
import { createStore } from 'zustand/vanilla';
import type { Box } from '../../../components/place-beside.ts';

export type TalkLayerView =
  /** The threads of a place, pinned beside it. `keys`: places whose threads are shown together with its own. */
  | {
      readonly shows: 'place';
      readonly place: RemarkPlace;
      readonly keys: readonly string[];
      readonly anchor: HTMLElement | Box;
    }
  | { readonly shows: 'park' | 'settle'; readonly divisionIds: readonly DivisionId[] };

/** What is open above the page; one at a time. */
export const talkLayerStore = createStore<{ readonly open: TalkLayerView | null }>(() => ({ open: null }));

export function openTalk(view: TalkLayerView): void {
  talkLayerStore.setState({ open: view });
}

export function closeTalk(): void {
  talkLayerStore.setState({ open: null });
}
