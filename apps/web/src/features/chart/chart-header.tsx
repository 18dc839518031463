import type { ReactNode } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { ChartPlace } from './chart-address.ts';
import styles from './chart.module.css';

interface ChartHeaderProps {
  readonly name: string;
  readonly at: number;
  readonly of: number;
  readonly place: ChartPlace;
  readonly onPlace: (change: Partial<ChartPlace>) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly search: ReactNode;
  readonly actions: ReactNode;
}

export function ChartHeader({ name, at, of, place, onPlace, onStep, search, actions }: ChartHeaderProps) {
  const words = useMessages(chartMessages);
  const city = place.scope === 'city';
  return (
    <div className={styles.header}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{city ? words.wholeCity : name}</h1>
        {!city && (
          <span className={styles.steps}>
            <IconButton
              icon="chevron-left"
              label={words.previous}
              shortcut="PageUp"
              disabled={at <= 0}
              onClick={() => onStep(-1)}
            />
            <span className={styles.position}>{words.position(at + 1, of)}</span>
            <IconButton
              icon="chevron-right"
              label={words.next}
              shortcut="PageDown"
              disabled={at >= of - 1}
              onClick={() => onStep(1)}
            />
          </span>
        )}
      </div>
      <div className={styles.choices}>
        <SegmentedControl
          label={words.side}
          value={place.side}
          onChange={(side) => onPlace({ side })}
          options={[
            { value: 'before', label: words.before },
            { value: 'after', label: words.after },
            { value: 'both', label: words.both },
            { value: 'beside', label: words.beside },
          ]}
        />
        <SegmentedControl
          label={words.scope}
          value={place.scope}
          onChange={(scope) => onPlace(scope === 'city' ? { scope, look: 'horizontal' } : { scope, look: 'official' })}
          options={[
            { value: 'department', label: words.department },
            { value: 'city', label: words.city },
          ]}
        />
        <SegmentedControl
          label={words.look}
          value={place.look}
          onChange={(look) => onPlace({ look })}
          options={[
            { value: 'official', label: words.official },
            { value: 'horizontal', label: words.horizontal },
          ]}
        />
        {search}
      </div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
