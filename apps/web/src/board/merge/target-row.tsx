import type { Preview } from '@dachushi/domain/preview.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { KindTile } from '../../components/kind-tile.tsx';
import tones from '../../components/tone.module.css';
import { MarkedName } from '../../features/palette/marked-name.tsx';
import type { MatchedRange } from '../../lib/pinyin.ts';
import { findingText } from '../../messages/finding-text.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { departmentChange, ratioWords, unitAfter } from '../gesture/change-of.ts';
import { useRejectionText } from '../use-rejection-text.ts';
import styles from './merge-menu.module.css';
import type { ImpossibleTarget, PossibleTarget } from './rank-targets.ts';

interface TargetRowProps {
  readonly id: string;
  readonly target: PossibleTarget;
  readonly ranges: readonly MatchedRange[];
  readonly active: boolean;
  readonly onActive: () => void;
  readonly onChoose: () => void;
  /** A radio mark in front: on touch screens a row is chosen first and confirmed below. */
  readonly radio?: boolean;
}

export function TargetRow({
  id,
  target: { unit, preview },
  ranges,
  active,
  onActive,
  onChoose,
  radio = false,
}: TargetRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      data-active={active}
      data-target-unit={unit.id}
      className={classNames(styles.row, radio && styles.tall, active && styles.active)}
      onPointerMove={(event) => event.pointerType === 'mouse' && onActive()}
      onClick={onChoose}
    >
      {radio && <span className={classNames(styles.radio, active && styles.radioOn)} />}
      <KindTile kind={unit.kind} />
      <span className={styles.words}>
        <span className={styles.name}>
          <MarkedName name={unit.name} ranges={ranges} />
        </span>
        <RowNote preview={preview} full={radio} />
      </span>
      <RowRatio preview={preview} />
    </div>
  );
}

/** What it breaks; where there is room also what the unit would be. */
function RowNote({ preview, full }: { readonly preview: Preview; readonly full: boolean }) {
  const words = useMessages(gestureMessages);
  const marks = useMessages(punctuation);
  const language = useLanguage();
  const [first] = preview.broken;
  const unit = unitAfter(preview);
  if (first) {
    const title = findingText(first, language).title;
    return (
      <span className={styles.breaks}>
        <Icon name="reminder" size={12} />{' '}
        {preview.broken.length > 1 ? words.breaksMore(title, preview.broken.length) : words.breaks(title)}
      </span>
    );
  }
  if (!full || !unit) return null;
  const summary = words.unitSummary(
    totalEstablishment(unit.establishment),
    words.posts(unit.posts.chief, unit.posts.deputy),
  );
  const notes = [
    preview.healed.length > 0 && words.healedCount(preview.healed.length),
    unit.posts.freed > 0 && words.freed(unit.posts.freed),
  ];
  return <span className={styles.note}>{[summary, ...notes].filter(Boolean).join(marks.semicolon)}</span>;
}

function RowRatio({ preview }: { readonly preview: Preview }) {
  const words = useMessages(gestureMessages);
  const assessment = usePlan((plan) => plan.assessment);
  const change = departmentChange(assessment, preview);
  if (!change) return null;
  const { percent, fraction } = ratioWords(change.after);
  return (
    <span className={styles.ratio}>
      <span>
        {change.after.ratio.after} <small>{words.unitsWord}</small>
      </span>
      <b className={tones[change.after.position.status]} data-tooltip={fraction}>
        {percent}
      </b>
    </span>
  );
}

export function ImpossibleRow({ target: { unit, rejection } }: { readonly target: ImpossibleTarget }) {
  const reason = useRejectionText(rejection);
  return (
    <li className={classNames(styles.row, styles.tall, styles.impossible)}>
      <KindTile kind={unit.kind} />
      <span className={styles.words}>
        <span className={styles.name}>{unit.name}</span>
        <span className={styles.note}>
          <Icon name="locked" size={12} /> {reason}
        </span>
      </span>
    </li>
  );
}
