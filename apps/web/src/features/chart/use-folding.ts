import type { SceneBox } from '@dachushi/chart/scene.ts';
import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { useState } from 'react';
import { announce } from '../../components/live-region-store.ts';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';

const NONE: ReadonlySet<string> = new Set();

export interface Folding {
  readonly collapsed: ReadonlySet<string>;
  /** After 收起全部, until 展开全部: the columns of the city fit folded departments. */
  readonly compact: boolean;
  readonly toggle: (box: SceneBox) => void;
  readonly toggleAll: () => void;
  readonly unfold: (departmentId: string) => void;
}

/** Which departments of the city view show only themselves. */
export function useFolding(departments: readonly DepartmentComparison[]): Folding {
  const words = useMessages(chartMessages);
  const [collapsed, setCollapsed] = useState(NONE);
  const [compact, setCompact] = useState(false);
  const unfold = (departmentId: string) =>
    setCollapsed((now) => (now.has(departmentId) ? new Set([...now].filter((each) => each !== departmentId)) : now));
  return {
    collapsed,
    compact,
    unfold,
    toggle: ({ entry: { departmentId, name } }) => {
      if (collapsed.has(departmentId)) unfold(departmentId);
      else setCollapsed(new Set([...collapsed, departmentId]));
      announce(collapsed.has(departmentId) ? words.unfolded(name) : words.folded(name));
    },
    toggleAll: () => {
      setCompact(!compact);
      setCollapsed(compact ? NONE : new Set(departments.map((each) => each.departmentId)));
    },
  };
}
