import { isProtected } from '@dachushi/domain/structure.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { classNames } from '../../components/class-names.ts';
import { Tag } from '../../components/tag.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { sourceCount } from './source-count.ts';
import styles from './unit-card.module.css';
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
  if (merging) return <MergeTag unit={unit} word={words.willMergeWord} count={sourceCount(merging)} />;
  if (isFixed)
    return (
      <Tag tone="dashed" icon="locked">
        {words.protected}
      </Tag>
    );
  if (adjustment === '新设') return <Tag tone="accent">{words.newUnit}</Tag>;
  if (adjustment === '改设') return <Tag tone="accent">{words.reformed}</Tag>;
  if (sources > 1) return <MergeTag unit={unit} word={words.mergedWord} count={sources} />;
  if (locked) return <Tag icon="locked">{words.locked}</Tag>;
  if (adjustment === '更名') return <Tag icon="rename">{words.renamed}</Tag>;
  return <Tag tone="bare">{words.kept}</Tag>;
}

/** Names with more characters are cut by a tag with its word: on a laptop, and on a wide screen. */
const SHORT_NAME = 5;
const LONG_NAME = 8;

interface MergeTagProps {
  readonly unit: Unit;
  readonly word: string;
  readonly count: number;
}

/** 合并 2; beside a long name the word is left to ears and the tooltip. */
function MergeTag({ unit, word, count }: MergeTagProps) {
  const length = [...unit.name].length;
  return (
    <Tag tone="accent" icon="merge" tooltip={`${word} ${count}`}>
      <span className={classNames(length > SHORT_NAME && styles.tagWord, length > LONG_NAME && styles.longTagWord)}>
        {word}
      </span>{' '}
      {count}
    </Tag>
  );
}
