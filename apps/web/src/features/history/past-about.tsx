import type { Structure } from '@dachushi/domain/structure.ts';
import { undoneText, whatText, whyText } from '@dachushi/history/step-words.ts';
import { Button } from '../../components/button.tsx';
import { Tag } from '../../components/tag.tsx';
import { displayName, formatCount, formatDateTime } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { ForkButton } from '../scenarios/fork-button.tsx';
import { EntryRemarkButton } from '../talk/board/entry-remarks.tsx';
import { PastExports } from './past-exports.tsx';
import { stepAt } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import { TakeBackButton } from './take-back/take-back-button.tsx';
import { useRestore } from './use-restore.ts';
import { useWho } from './use-who.ts';
import { NameVersion } from './versions/name-version.tsx';
import type { Versions } from './versions/use-versions.ts';
import { VersionList } from './versions/version-list.tsx';
import styles from './past-panel.module.css';

export interface PastAboutProps {
  readonly state: RecordState;
  readonly at: number;
  /** Undefined while it is on its way. */
  readonly past: Structure | undefined;
  readonly undone: ReadonlyMap<number, number>;
  readonly versions: Versions;
  readonly playing: boolean;
  readonly onGo: (seq: number) => void;
}

/** Which point it is, who made it, why and under what names; and what can be done with it. */
export function PastAbout({ state, at, past, undone, versions, playing, onGo }: PastAboutProps) {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const restore = useRestore();
  const who = useWho();
  const step = stepAt(state, at);
  const why = step ? whyText(step, language) : '';
  const undoneBy = undone.get(at);
  const newest = at === state.head;
  const names = versions.at(at);
  return (
    <div className={styles.about}>
      <h2 className={styles.heading}>
        {at === 0 ? words.start : words.step(formatCount(at))}
        {newest && <Tag tone="accent">{words.latest}</Tag>}
        <Tag icon="locked" tooltip={words.readOnly}>
          {words.readOnly}
        </Tag>
      </h2>
      {step && (
        <>
          <p className={styles.what}>{displayName(whatText(step, language, (seq) => stepAt(state, seq)))}</p>
          <p className={styles.meta}>
            {who(step.entry.actor)} · {formatDateTime(new Date(step.entry.time), language)}
          </p>
          {why !== '' && (
            <p className={styles.why}>
              <b>{words.why}</b> {why}
            </p>
          )}
          {undoneBy !== undefined && (
            <button type="button" className={styles.link} onClick={() => onGo(undoneBy)}>
              {undoneText(undoneBy, language, (other) => stepAt(state, other))}
            </button>
          )}
        </>
      )}
      {names.length > 0 && <VersionList here={names} versions={versions} />}
      <div className={styles.act}>
        {at > 0 && <EntryRemarkButton seq={at} />}
        {step && undoneBy === undefined && <TakeBackButton key={`back-${at}`} step={step} />}
        <NameVersion key={at} seq={at} versions={versions} />
        {!newest && past && (
          <Button
            icon="history"
            disabled={playing}
            data-tooltip={words.restoreHint}
            onClick={() => restore(state, at, past) && onGo(state.head)}
          >
            {words.restore}
          </Button>
        )}
        {past && <ForkButton at={at} disabled={playing} />}
        <PastExports at={at} />
      </div>
      {!newest && <p className={styles.hint}>{words.restoreHint}</p>}
    </div>
  );
}
