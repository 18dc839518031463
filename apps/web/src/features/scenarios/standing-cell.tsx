import type { Standing, StandingMark } from '@dachushi/domain/scenarios/standing.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { displayName } from '../../messages/format.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './standing-cell.module.css';

/** Shape, word and colour together; each alone would do. */
const LOOKS: Readonly<Record<StandingMark, { readonly icon: IconName; readonly look: string }>> = {
  不变: { icon: 'minus', look: 'kept' },
  更名: { icon: 'rename', look: 'renamed' },
  改设: { icon: 'settings', look: 'renamed' },
  合并: { icon: 'merge', look: 'merged' },
  移入: { icon: 'arrow-right', look: 'moved' },
  撤销: { icon: 'abolished', look: 'abolished' },
  新设: { icon: 'plus', look: 'created' },
};

interface StandingCellProps {
  /** Null where this plan has no such new unit; undefined where all plans leave the division as it is. */
  readonly standing: Standing | null | undefined;
  /** The division's present name. */
  readonly name: string;
  readonly homeId: string;
  readonly nameOf: (divisionId: string) => string;
  readonly departmentOf: (departmentId: string) => string;
}

/** Where one division stands in one plan. */
export function StandingCell({ standing, name, homeId, nameOf, departmentOf }: StandingCellProps) {
  const words = useMessages(scenariosMessages);
  const marks = useMessages(punctuation);
  if (standing === null) return <span className={styles.none}>{words.none}</span>;
  if (standing === undefined) return <Mark mark="不变" word={words.unchangedMark} />;
  const { mark, unitName, withIds, adjusted, departmentId } = standing;
  const others = withIds.map(nameOf);
  const together = others.length > 3 ? words.andMore(others[0] ?? '', others.length) : others.join(marks.listComma);
  const says: Readonly<Record<StandingMark, string>> = {
    不变: '',
    更名: unitName,
    改设: unitName,
    合并: unitName === name ? words.with(together) : `${unitName}${marks.comma}${words.with(together)}`,
    移入: words.to(unitName),
    撤销: words.to(unitName),
    新设: withIds.length === 0 ? '' : words.with(together),
  };
  const text = says[mark];
  return (
    <span className={styles.cell}>
      <Mark mark={mark} word={wordOf(mark, words, withIds.length)} />
      {text !== '' && (
        <span className={styles.text} data-tooltip={text} data-tooltip-when="cut">
          {displayName(text)}
        </span>
      )}
      {departmentId !== homeId && <span className={styles.note}>{words.elsewhere(departmentOf(departmentId))}</span>}
      {adjusted && mark !== '移入' && mark !== '撤销' && <span className={styles.note}>{words.adjusted}</span>}
    </span>
  );
}

type Words = ReturnType<typeof useMessages<typeof scenariosMessages.zh>>;

function wordOf(mark: StandingMark, words: Words, others: number): string {
  const said: Readonly<Record<StandingMark, string>> = {
    不变: words.unchangedMark,
    更名: words.renamed,
    改设: words.rebuilt,
    合并: words.merged(others + 1),
    移入: words.movedIn,
    撤销: words.abolished,
    新设: words.created,
  };
  return said[mark];
}

function Mark({ mark, word }: { readonly mark: StandingMark; readonly word: string }) {
  const { icon, look } = LOOKS[mark];
  return (
    <span className={classNames(styles.mark, styles[look])}>
      <Icon name={icon} size={12} />
      {word}
    </span>
  );
}
