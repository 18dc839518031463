import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DepartmentChoice } from '../../components/department-choice.tsx';
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
  readonly departments: readonly DepartmentComparison[];
  readonly onPlace: (change: Partial<ChartPlace>) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly search: ReactNode;
  readonly actions: ReactNode;
}

export function ChartHeader({ name, at, of, place, departments, onPlace, onStep, search, actions }: ChartHeaderProps) {
  const words = useMessages(chartMessages);
  const one = place.scope === 'department';
  const scopes = useRef<HTMLSpanElement>(null);
  const [choosing, setChoosing] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.header}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>
          {one ? name : place.scope === 'city' ? words.wholeCity : words.chosenDepartments(place.chosen.length)}
        </h1>
        {one && (
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
            { value: 'changes', label: words.changesShort },
            ...(place.look === 'compact' ? [] : [{ value: 'beside' as const, label: words.beside }]),
          ]}
        />
        <span ref={scopes} className={styles.scopes}>
          <SegmentedControl
            label={words.scope}
            value={place.scope}
            onChange={(scope) => {
              if (scope === 'chosen') setChoosing(scopes.current);
              else onPlace(scope === 'city' ? { scope, look: 'horizontal' } : { scope, look: 'official' });
            }}
            options={[
              { value: 'department', label: words.department },
              { value: 'chosen', label: words.chosenScope },
              { value: 'city', label: words.city },
            ]}
          />
          {place.scope === 'chosen' && (
            <IconButton icon="filter" label={words.chooseTitle} onClick={(event) => setChoosing(event.currentTarget)} />
          )}
        </span>
        {choosing && (
          <DepartmentChoice
            anchor={choosing}
            departments={departments.map(({ departmentId: id, name }) => ({ id, name }))}
            words={{
              title: words.chooseTitle,
              none: words.chooseDepartments,
              count: words.chosenDepartments,
              cancel: words.cancel,
              done: words.chooseDone,
            }}
            chosen={place.chosen}
            onClose={() => setChoosing(null)}
            onChoose={(chosen) => {
              setChoosing(null);
              onPlace({ scope: 'chosen', chosen, ...(one ? { look: 'official' as const } : {}) });
            }}
          />
        )}
        <SegmentedControl
          label={words.look}
          value={place.look}
          onChange={(look) =>
            onPlace({ look, ...(look === 'compact' && place.side === 'beside' ? { side: 'both' as const } : {}) })
          }
          options={[
            { value: 'official', label: words.official },
            { value: 'horizontal', label: words.horizontal },
            { value: 'compact', label: words.compact },
          ]}
        />
        {search}
      </div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
