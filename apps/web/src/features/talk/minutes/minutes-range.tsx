import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import { Select } from '../../../components/select.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { minutesMessages } from '../../../messages/minutes.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { TalkPlace } from '../page/talk-place.ts';
import type { MinutesChoice } from './minutes-question.ts';
import { points } from './minutes-question.ts';
import styles from './minutes.module.css';

interface MinutesRangeProps {
  readonly place: TalkPlace;
  readonly choice: MinutesChoice;
  readonly versions: readonly NamedVersion[];
  readonly onChange: (change: Partial<MinutesChoice>) => void;
}

/** Where the minutes begin and end: this meeting, a moment, a named version, or a step that a link asks for. */
export function MinutesRange({ place, choice, versions, onChange }: MinutesRangeProps) {
  const words = useMessages(minutesMessages);
  const { from, to, day, clock } = choice;
  const named = (point: { readonly seq: number; readonly name: string | null }) => ({
    value: `step:${point.seq}`,
    label: point.name === null ? words.afterStep(point.seq) : words.version(point.name, point.seq),
  });
  return (
    <>
      <Select
        label={words.from}
        value={from}
        size={36}
        options={[
          { value: 'meeting', label: words.meeting },
          { value: 'today', label: words.today },
          { value: 'time', label: words.sinceTime },
          ...points(versions, place.from).map(named),
          { value: 'start', label: words.beginning },
        ]}
        onChange={(value) => onChange({ from: value })}
      />
      {from === 'time' && (
        <>
          <TextField
            className={styles.day ?? ''}
            type="date"
            label={words.day}
            value={day}
            onChange={(value) => onChange({ day: value })}
          />
          <TextField
            className={styles.clock ?? ''}
            type="time"
            label={words.time}
            value={clock}
            onChange={(value) => onChange({ clock: value })}
          />
        </>
      )}
      <Select
        label={words.to}
        value={to}
        size={36}
        options={[{ value: 'now', label: words.now }, ...points(versions, place.to).map(named)]}
        onChange={(value) => onChange({ to: value })}
      />
    </>
  );
}
