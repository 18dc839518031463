import type { UnitId } from '@dachushi/domain/ids.ts';
import { ACTS } from '@dachushi/history/act.ts';
import { ACT_WORDS } from '@dachushi/history/log-words.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { Button } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { displayName, formatCount, formatDate } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import type { DayOfSteps } from './history-days.ts';
import { NOTHING_SOUGHT } from './history-place.ts';
import type { HistoryPlace } from './history-place.ts';
import { useWho } from './use-who.ts';
import type { Versions } from './versions/use-versions.ts';
import styles from './history-page.module.css';

interface HistoryFiltersProps {
  readonly place: HistoryPlace;
  readonly actors: readonly string[];
  readonly days: readonly DayOfSteps[];
  readonly versions: Versions;
  readonly filtered: boolean;
  readonly count: { readonly shown: number; readonly read: number; readonly all: number };
  readonly onChange: (change: Partial<HistoryPlace>) => void;
}

/** By whom, where, what kind, when, since which version, and any word of it. */
export function HistoryFilters(props: HistoryFiltersProps) {
  const { place, actors, onChange } = props;
  const who = useWho();
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const departments = usePlan(selectDepartments);
  return (
    <div className={styles.filters} role="group" aria-label={words.filters}>
      <FilterSelect
        label={words.person}
        every={words.everybody}
        value={place.actor}
        options={actors.map((actor) => ({ value: actor, label: who(actor) }))}
        onChange={(actor) => onChange({ actor })}
      />
      <FilterSelect
        label={words.department}
        every={words.everyDepartment}
        value={place.departmentId}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(departmentId) => onChange({ departmentId })}
      />
      <FilterSelect
        label={words.act}
        every={words.everyAct}
        value={place.act}
        options={ACTS.map((act) => ({ value: act, label: ACT_WORDS[language][act] }))}
        onChange={(act) => onChange({ act })}
      />
      <TimeFilters {...props} />
      <SearchField
        className={styles.search}
        label={words.searchText}
        value={place.text}
        onChange={(text) => onChange({ text })}
      />
      <Found {...props} />
    </div>
  );
}

/** Only where there is something to choose between. */
function TimeFilters({ place, days, versions, onChange }: HistoryFiltersProps) {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  return (
    <>
      {(days.length > 1 || place.day !== null) && (
        <FilterSelect
          label={words.day}
          every={words.everyDay}
          value={place.day}
          options={days.map(({ day, steps }) => ({
            value: day,
            label: words.stepsOn(formatDate(new Date(`${day}T00:00`), language), formatCount(steps)),
          }))}
          onChange={(day) => onChange({ day })}
        />
      )}
      {(versions.all.length > 0 || place.since !== null) && (
        <FilterSelect
          label={words.sinceVersion}
          every={words.sinceStart}
          value={place.since}
          options={[...versions.all]
            .reverse()
            .map(({ name }) => ({ value: name, label: words.since(displayName(name)) }))}
          onChange={(since) => onChange({ since })}
        />
      )}
    </>
  );
}

/** What of the unit is left to say, how much was found, and the way back to everything. */
function Found({ place, filtered, count, onChange }: HistoryFiltersProps) {
  const words = useMessages(historyMessages);
  const structure = usePlan((plan) => plan.structure);
  if (!filtered) return null;
  const nameOf = (id: UnitId) => displayName(namesIn(structure)(id) ?? id);
  return (
    <>
      {place.unitId !== null && (
        <Button size={28} icon="close" data-tooltip={words.anyUnit} onClick={() => onChange({ unitId: null })}>
          {words.onlyUnit(nameOf(place.unitId))}
        </Button>
      )}
      <span className={styles.found} role="status">
        {words.shownOf(formatCount(count.shown), formatCount(count.all))}
        {count.read < count.all && ` · ${words.reading(formatCount(count.read), formatCount(count.all))}`}
      </span>
      <Button size={28} look="quiet" icon="close" onClick={() => onChange(NOTHING_SOUGHT)}>
        {words.clearFilters}
      </Button>
    </>
  );
}
