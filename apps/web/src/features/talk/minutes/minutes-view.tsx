import { useMemo, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { LoadingBars } from '../../../components/loading-bars.tsx';
import { Select } from '../../../components/select.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { minutesMessages } from '../../../messages/minutes.ts';
import { problemText } from '../../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import type { TalkPlace } from '../page/talk-place.ts';
import { useTalk } from '../store/use-talk.ts';
import { dayOf, minutesQuestion, points } from './minutes-question.ts';
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
  const planId = usePlan((plan) => plan.planId);
  const seq = usePlan((plan) => plan.seq);
  const revision = useTalk(({ book, waiting }) => book.revision - waiting.length);
  const versions = useNamedVersions(planId);
  const [opened] = useState(() => new Date());
  const [from, setFrom] = useState(place.from === null ? 'today' : `step:${place.from}`);
  const [time, setTime] = useState({ day: dayOf(opened), clock: '09:00' });
  const [asked, setAsked] = useState({ seq, revision, turn: 0 });
  const to = place.to === null ? 'now' : `step:${place.to}`;
  const question = useMemo(
    () => minutesQuestion({ from, to, day: time.day, clock: time.clock }, opened),
    [from, to, time, opened],
  );
  const { minutes, problem, reading } = useMinutes(planId, question, asked.turn);
  const stale = to === 'now' && !reading && (asked.seq !== seq || asked.revision !== revision);
  const renew = () => setAsked({ seq, revision, turn: asked.turn + 1 });
  const named = (point: { readonly seq: number; readonly name: string | null }) => ({
    value: `step:${point.seq}`,
    label: point.name === null ? words.afterStep(point.seq) : words.version(point.name, point.seq),
  });
  return (
    <div className={styles.view} tabIndex={0} role="group" aria-label={words.preview}>
      <div className={styles.tools}>
        <Select
          label={words.from}
          value={from}
          size={36}
          options={[
            { value: 'today', label: words.today },
            { value: 'time', label: words.sinceTime },
            ...points(versions, place.from).map(named),
            { value: 'start', label: words.beginning },
          ]}
          onChange={(value) => {
            setFrom(value);
            onChange({ from: stepOf(value) });
          }}
        />
        {from === 'time' && (
          <>
            <TextField
              className={styles.day ?? ''}
              type="date"
              label={words.day}
              value={time.day}
              onChange={(day) => setTime({ ...time, day })}
            />
            <TextField
              className={styles.clock ?? ''}
              type="time"
              label={words.time}
              value={time.clock}
              onChange={(clock) => setTime({ ...time, clock })}
            />
          </>
        )}
        <Select
          label={words.to}
          value={to}
          size={36}
          options={[{ value: 'now', label: words.now }, ...points(versions, place.to).map(named)]}
          onChange={(value) => onChange({ to: stepOf(value) })}
        />
        <span className={styles.gap} />
        {minutes && (
          <a
            className={styles.download}
            href={`/api/plans/${encodeURIComponent(planId)}/exports/minutes.docx?from=${minutes.from}&to=${minutes.to}`}
            download=""
          >
            <Icon name="download" />
            {words.download}
          </a>
        )}
      </div>
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
