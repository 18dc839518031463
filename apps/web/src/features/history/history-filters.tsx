import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { Button } from '../../components/button.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Select } from '../../components/select.tsx';
import { ACT_WORDS } from '@dachushi/history/log-words.ts';
import { formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import type { HistoryPlace } from './history-place.ts';
import { ACTS } from '@dachushi/history/act.ts';
import type { Act } from '@dachushi/history/act.ts';
import { isFiltered, NO_FILTER } from './shown-steps.ts';
import { personText } from '@dachushi/history/step-words.ts';
import styles from './history-page.module.css';

interface HistoryFiltersProps {
  readonly place: HistoryPlace;
  readonly actors: readonly string[];
  readonly me: string | null;
  readonly count: { readonly shown: number; readonly read: number; readonly all: number };
  readonly onChange: (change: Partial<HistoryPlace>) => void;
}

/** By whom, where, what kind, and any word of it. */
export function HistoryFilters({ place, actors, me, count, onChange }: HistoryFiltersProps) {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const departments = usePlan(selectDepartments);
  return (
    <div className={styles.filters} role="group" aria-label={words.filters}>
      <Select
        label={words.person}
        quietLabel
        value={place.actor ?? ''}
        options={[
          { value: '', label: words.everybody },
          ...actors.map((actor) => ({ value: actor, label: personText(actor, { language, me }) })),
        ]}
        onChange={(actor) => onChange({ actor: actor || null })}
      />
      <Select
        label={words.department}
        quietLabel
        value={place.departmentId ?? ''}
        options={[
          { value: '', label: words.everyDepartment },
          ...departments.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => onChange({ departmentId: (id || null) as DepartmentId | null })}
      />
      <Select<Act | ''>
        label={words.act}
        quietLabel
        value={place.act ?? ''}
        options={[
          { value: '', label: words.everyAct },
          ...ACTS.map((act) => ({ value: act, label: ACT_WORDS[language][act] })),
        ]}
        onChange={(act) => onChange({ act: act || null })}
      />
      <SearchField
        className={styles.search}
        label={words.searchText}
        value={place.text}
        onChange={(text) => onChange({ text })}
      />
      {isFiltered(place) && (
        <>
          <span className={styles.found} role="status">
            {words.shownOf(formatCount(count.shown), formatCount(count.all))}
            {count.read < count.all && ` · ${words.reading(formatCount(count.read), formatCount(count.all))}`}
          </span>
          <Button size={28} look="quiet" icon="close" onClick={() => onChange(NO_FILTER)}>
            {words.clearFilters}
          </Button>
        </>
      )}
    </div>
  );
}
