import type { UnitId } from '@dachushi/domain/ids.ts';
import type { BoardView } from '../board-store.ts';
import type { Targets } from './rank-targets.ts';

export type Menu = NonNullable<BoardView['mergeMenu']>;

/** What 合并到… offers and does, for the popover and the sheet alike. */
export interface MergeChoice {
  readonly menu: Menu;
  readonly targets: Targets;
  /** Shows what this target would give, everywhere where a drag shows it; null takes the picture away. */
  readonly show: (unitId: UnitId | null) => void;
  readonly choose: (unitId: UnitId) => void;
  readonly close: () => void;
}
