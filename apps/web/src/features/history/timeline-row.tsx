import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import { memo } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Tag } from '../../components/tag.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { displayName, formatCount, formatDateTime } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { EntryBubble } from '../talk/board/entry-remarks.tsx';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import { RatioStep } from './ratio-step.tsx';
import type { Act } from '@dachushi/history/act.ts';
import { stepAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import type { Step } from '@dachushi/history/step.ts';
import { placeText, undoneText, whatText, whyText } from '@dachushi/history/step-words.ts';
import { useWho } from './use-who.ts';
import styles from './timeline.module.css';

export interface RowPlace {
  readonly top: number;
  readonly height: number;
}

interface TimelineRowProps {
  readonly seq: number;
  /** Undefined while it is on its way. */
  readonly step: Step | undefined;
  readonly state: RecordState;
  readonly place: RowPlace;
  readonly narrow: boolean;
  readonly chosen: boolean;
  readonly inTabOrder: boolean;
  readonly open: boolean;
  readonly undoneBy: number | undefined;
  /** Named versions that this step ends. */
  readonly names: readonly NamedVersion[];
  readonly onChoose: () => void;
  readonly onToggle: () => void;
  readonly onGo: (seq: number) => void;
}

const ICONS: Readonly<Record<Act, IconName>> = {
  units: 'organisation',
  duties: 'document',
  places: 'table',
  settings: 'settings',
  group: 'cards',
  undo: 'undo',
};

export const TimelineRow = memo(function TimelineRow(row: TimelineRowProps) {
  const { seq, step, place, chosen, narrow } = row;
  const words = useMessages(historyMessages);
  return (
    <li
      className={classNames(styles.row, narrow && styles.narrow, chosen && styles.chosen)}
      style={place}
      aria-setsize={row.state.head}
      aria-posinset={row.state.head - seq + 1}
    >
      <span className={styles.seq}>{formatCount(seq)}</span>
      {step === undefined ? (
        <span className={styles.unread}>{words.unread}</span>
      ) : (
        <>
          <Told row={row} step={step} />
          <div className={styles.ratios}>
            {ratioFigures(step.after).map((figure, at) => (
              <RatioStep key={figure.sign} now={figure} before={ratioFigures(step.before)[at] ?? figure} />
            ))}
          </div>
        </>
      )}
    </li>
  );
});

/** What, who, where, when, why; and the steps it hangs together with. */
function Told({ row, step }: { readonly row: TimelineRowProps; readonly step: Step }) {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const baseline = usePlan((plan) => plan.structure.baseline);
  const who = useWho();
  const { seq, state, chosen, undoneBy, inTabOrder } = row;
  const why = whyText(step, language);
  const what = displayName(whatText(step, language, (other) => stepAt(state, other)));
  const { undoes } = step.entry;
  return (
    <div className={styles.told}>
      <div className={styles.line}>
        <Icon name={ICONS[step.act]} className={styles.icon} />
        <button
          type="button"
          className={classNames(styles.what, undoneBy !== undefined && styles.undone)}
          data-choose={seq}
          tabIndex={inTabOrder ? 0 : -1}
          aria-current={chosen ? 'step' : undefined}
          data-tooltip={what}
          onClick={row.onChoose}
        >
          {what}
        </button>
        {row.names.map(({ name }) => (
          <span key={name} className={styles.named}>
            <Tag tone="accent" icon="pin" tooltip={name}>
              <span className={styles.name}>{displayName(name)}</span>
            </Tag>
          </span>
        ))}
        <EntryBubble seq={seq} name={what} />
        {step.members.length > 0 && (
          <button type="button" className={styles.link} aria-expanded={row.open} onClick={row.onToggle}>
            <Icon name={row.open ? 'chevron-up' : 'chevron-down'} size={12} />
            {row.open ? words.hideMembers : words.showMembers(step.members.length)}
          </button>
        )}
        {undoes !== undefined && (
          <button type="button" className={styles.link} onClick={() => row.onGo(undoes)}>
            {words.goTo(formatCount(undoes))}
          </button>
        )}
        {undoneBy !== undefined && (
          <button type="button" className={styles.link} onClick={() => row.onGo(undoneBy)}>
            {undoneText(undoneBy, language, (other) => stepAt(state, other))}
          </button>
        )}
      </div>
      <p className={styles.meta}>
        <span>{who(step.entry.actor)}</span>
        <time dateTime={step.entry.time}>{formatDateTime(new Date(step.entry.time), language)}</time>
        <span className={styles.place}>{displayName(placeText(step, baseline, language))}</span>
        {why !== '' && (
          <span className={styles.why} data-tooltip={why}>
            {why}
          </span>
        )}
      </p>
    </div>
  );
}
