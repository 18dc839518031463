import { isProtected } from '@dachushi/domain/structure.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { Tag } from '../../components/tag.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { sourceCount } from './source-count.ts';
import { useAdjustment } from './use-adjustment.ts';

interface CardTagProps {
  readonly unit: Unit;
  readonly moving: boolean;
  /** The unit as the drop would leave it. */
  readonly merging: Unit | undefined;
  readonly locked: boolean;
}

/** At the right of the head: what became of it, in a word. */
export function CardTag({ unit, moving, merging, locked }: CardTagProps) {
  const words = useMessages(cardMessages);
  const isFixed = usePlan((plan) => isProtected(plan.structure.baseline, unit));
  const adjustment = useAdjustment(unit);
  const sources = sourceCount(unit);
  if (moving) return <Tag tone="bare">{words.moving}</Tag>;
  if (merging) return <Tag tone="accent" icon="merge">{words.willMerge(sourceCount(merging))}</Tag>;
  if (isFixed) return <Tag tone="dashed" icon="locked">{words.protected}</Tag>;
  if (adjustment === '新设') return <Tag tone="accent">{words.newUnit}</Tag>;
  if (adjustment === '改设') return <Tag tone="accent">{words.reformed}</Tag>;
  if (sources > 1) return <Tag tone="accent" icon="merge">{words.merged(sources)}</Tag>;
  if (locked) return <Tag icon="locked">{words.locked}</Tag>;
  if (adjustment === '更名') return <Tag icon="rename">{words.renamed}</Tag>;
  return <Tag tone="bare">{words.kept}</Tag>;
}
