import { isFiltered } from '@dachushi/history/filter-steps.ts';
import type { StepFilter } from '@dachushi/history/filter-steps.ts';
import type { Step } from '@dachushi/history/step.ts';
import { takenBack } from '@dachushi/history/taken-back.ts';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../../messages/use-messages.ts';
import { daysOf } from './history-days.ts';
import type { DayOfSteps } from './history-days.ts';
import { filterOf } from './history-place.ts';
import type { Sought } from './history-place.ts';
import { allSteps } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import { actorsOf, shownSteps } from './shown-steps.ts';
import type { Versions } from './versions/use-versions.ts';

export interface Shown {
  readonly filter: StepFilter;
  readonly filtered: boolean;
  /** Places in the log, newest first. */
  readonly shown: readonly number[];
  readonly steps: readonly Step[];
  readonly undone: ReadonlyMap<number, number>;
  readonly actors: readonly string[];
  readonly days: readonly DayOfSteps[];
}

/** What the log gives to what is sought; worked out anew only when either changes, so that playing stays free of it. */
export function useShown(state: RecordState, sought: Sought, versions: Versions): Shown {
  const language = useLanguage();
  const text = useDeferredValue(sought.text); // typing goes before finding
  const { actor, departmentId, unitId, act, day, since } = sought;
  const filter = useMemo(
    () => filterOf({ actor, departmentId, unitId, act, text, day, since }, versions.all),
    [actor, departmentId, unitId, act, text, day, since, versions.all],
  );
  const steps = useMemo(() => allSteps(state), [state]);
  const shown = useMemo(() => shownSteps(filter, { steps, record: state, language }), [filter, steps, state, language]);
  const undone = useMemo(() => takenBack(steps.map(({ entry }) => entry)), [steps]);
  const actors = useMemo(() => actorsOf(steps), [steps]);
  const days = useMemo(() => daysOf(steps), [steps]);
  return { filter, filtered: isFiltered(filter), shown, steps, undone, actors, days };
}
