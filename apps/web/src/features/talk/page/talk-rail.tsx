import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useMemo } from 'react';
import { RailChoice, RailChoices } from '../../../components/choice-rail.tsx';
import { FilterSelect } from '../../../components/filter-select.tsx';
import { Select } from '../../../components/select.tsx';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { selectDepartments } from '../../../plan/plan-selectors.ts';
import { useTalk } from '../store/use-talk.ts';
import { countShown, isShown } from './shown-threads.ts';
import type { Shown, TalkPlace } from './talk-place.ts';
import { SHOWN } from './talk-place.ts';
import rail from '../../../components/choice-rail.module.css';
import styles from './talk-rail.module.css';

interface TalkRailProps {
  readonly place: TalkPlace;
  readonly onChange: (change: Partial<TalkPlace>) => void;
}

const WORD = {
  open: 'showOpen',
  mentions: 'showMentions',
  mine: 'showMine',
  resolved: 'showResolved',
  all: 'showAll',
} as const satisfies Record<Shown, string>;

/** What to look at: each choice with what it would show. */
export function TalkRail({ place, onChange }: TalkRailProps) {
  const words = useMessages(talkMessages);
  const counts = useCounts();
  const departments = useDepartmentCounts(place.show);
  return (
    <nav className={rail.rail} aria-label={words.filters}>
      <RailChoices title={words.show}>
        {SHOWN.map((show) => (
          <RailChoice
            key={show}
            name={words[WORD[show]]}
            count={counts[show]}
            chosen={place.show === show}
            onChoose={() => onChange({ show })}
          />
        ))}
      </RailChoices>
      {departments.length > 0 && (
        <RailChoices title={words.departments}>
          {departments.map(({ id, name, count }) => (
            <RailChoice
              key={id}
              name={name}
              count={count}
              chosen={place.departmentId === id}
              onChoose={() => onChange({ departmentId: place.departmentId === id ? null : id })}
            />
          ))}
        </RailChoices>
      )}
    </nav>
  );
}

/** The same choices where there is no room for a rail. */
export function TalkFilters({ place, onChange }: TalkRailProps) {
  const words = useMessages(talkMessages);
  const counts = useCounts();
  const departments = useDepartmentCounts(place.show);
  return (
    <div className={styles.filters}>
      <Select
        quietLabel
        label={words.show}
        value={place.show}
        options={SHOWN.map((show) => ({ value: show, label: `${words[WORD[show]]} ${counts[show]}` }))}
        onChange={(show) => onChange({ show })}
      />
      <FilterSelect
        label={words.departments}
        every={words.anyDepartment}
        value={place.departmentId}
        options={departments.map(({ id, name, count }) => ({ value: id, label: `${name} ${count}` }))}
        onChange={(departmentId) => onChange({ departmentId })}
      />
    </div>
  );
}

function useCounts(): Readonly<Record<Shown, number>> {
  const book = useTalk((state) => state.book);
  const me = useTalk((state) => state.me);
  return useMemo(() => countShown({ book, me, seen: {} }), [book, me]);
}

/** Departments with threads of the kind shown, in official order. */
function useDepartmentCounts(show: Shown) {
  const departments = usePlan(selectDepartments);
  const book = useTalk((state) => state.book);
  const me = useTalk((state) => state.me);
  return useMemo(() => {
    const counts = new Map<DepartmentId, number>();
    for (const thread of book.threads.values())
      if (thread.departmentId !== null && isShown(thread, show, me))
        counts.set(thread.departmentId, (counts.get(thread.departmentId) ?? 0) + 1);
    return departments
      .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
      .filter(({ count }) => count > 0);
  }, [departments, book, show, me]);
}
