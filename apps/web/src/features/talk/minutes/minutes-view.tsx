import { useMemo, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { LoadingBars } from '../../../components/loading-bars.tsx';
import { minutesMessages } from '../../../messages/minutes.ts';
import { problemText } from '../../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import type { TalkPlace } from '../page/talk-place.ts';
import { useTalk } from '../store/use-talk.ts';
import { useTalkTime } from '../threads/use-talk-time.ts';
import type { MinutesChoice } from './minutes-question.ts';
import { clockOf, dayOf, minutesQuestion, sameMinutes } from './minutes-question.ts';
import { MinutesRange } from './minutes-range.tsx';
import { MinutesSheet } from './minutes-sheet.tsx';
import { useMinutes } from './use-minutes.ts';
import { useNamedVersions } from './use-named-versions.ts';
import styles from './minutes.module.css';

interface MinutesViewProps {
  readonly place: TalkPlace;
  readonly onChange: (change: Partial<TalkPlace>) => void;
}

/** 会议纪要: from where to where, what they say, and the file. */
export function MinutesView({ place, onChange }: MinutesViewProps) {
  const words = useMessages(minutesMessages);
  const language = useLanguage();
  const told = useTalkTime();
  const planId = usePlan((plan) => plan.planId);
  const seq = usePlan((plan) => plan.seq);
  const revision = useTalk(({ book, waiting }) => book.revision - waiting.length);
  const versions = useNamedVersions(planId);
  const [opened] = useState(() => new Date());
  const [kept, setKept] = useState({
    from: place.from === null ? 'meeting' : `step:${place.from}`,
    day: dayOf(opened),
    clock: '09:00',
  });
  const [asked, setAsked] = useState({ seq, revision, turn: 0 });
  const to = place.to === null ? 'now' : `step:${place.to}`;
  const question = useMemo(() => minutesQuestion({ ...kept, to }, opened), [kept, to, opened]);
  const { minutes, answered, problem, reading } = useMinutes(planId, question, asked.turn);
  const stale = to === 'now' && !reading && (asked.seq !== seq || asked.revision !== revision);
  const renew = () => setAsked({ seq, revision, turn: asked.turn + 1 });
  const choose = (change: Partial<MinutesChoice>) => {
    const began = change.from === 'time' && kept.from === 'meeting' && minutes ? new Date(minutes.since) : null;
    const { to: end, ...beginning } = change;
    setKept({ ...kept, ...(began ? { day: dayOf(began), clock: clockOf(began) } : {}), ...beginning });
    if (end !== undefined) onChange({ to: stepOf(end) });
    if (change.from !== undefined) onChange({ from: stepOf(change.from) });
  };
  return (
    <div className={styles.view} tabIndex={0} role="group" aria-label={words.preview}>
      <div className={styles.tools}>
        <MinutesRange place={place} choice={{ ...kept, to }} versions={versions} onChange={choose} />
        <span className={styles.gap} />
        {minutes && (
          <a
            className={styles.download}
            href={`/api/plans/${encodeURIComponent(planId)}/exports/minutes.docx?${sameMinutes(answered, minutes)}`}
            download=""
          >
            <Icon name="download" />
            {words.download}
          </a>
        )}
      </div>
      {kept.from === 'meeting' && minutes && !reading && (
        <p className={styles.note}>{words.meetingSince(told(minutes.since))}</p>
      )}
      {language === 'en' && <p className={styles.note}>{words.chineseOnly}</p>}
      {stale && (
        <p className={styles.stale} role="status">
          <Icon name="history" size={14} />
          {words.outdated}
          <Button size={28} look="quiet" onClick={renew}>
            {words.renew}
          </Button>
        </p>
      )}
      {problem && (
        <ErrorState
          title={words.failed}
          text={problem.detail === '' ? problemText(problem.code, language) : problem.detail}
          action={<Button onClick={renew}>{words.retry}</Button>}
        />
      )}
      {minutes === null && reading && <LoadingBars label={words.loading} />}
      {minutes && <MinutesSheet minutes={minutes} />}
    </div>
  );
}

function stepOf(value: string): number | null {
  return value.startsWith('step:') ? Number(value.slice('step:'.length)) : null;
}
