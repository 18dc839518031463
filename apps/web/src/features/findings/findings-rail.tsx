import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import { useMemo, useState } from 'react';
import { SEVERITY_ICON } from '../../board/severity-icon.ts';
import { RailChoice, RailChoices } from '../../components/choice-rail.tsx';
import { Icon } from '../../components/icon.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useSearch } from '../../lib/use-search.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import type { FindingsPlace } from './findings-place.ts';
import { STATUSES } from './findings-place.ts';
import type { FoundRow } from './found-rows.ts';
import { ruleStates } from './rule-states.ts';
import type { FoundCounts } from './shown-findings.ts';
import rail from '../../components/choice-rail.module.css';
import styles from './findings-rail.module.css';

interface FindingsRailProps {
  readonly counts: FoundCounts;
  readonly rows: readonly FoundRow[];
  readonly place: FindingsPlace;
  readonly onChange: (change: Partial<FindingsPlace>) => void;
}

/** What to look at: each choice with what it would show. */
export function FindingsRail({ counts, rows, place, onChange }: FindingsRailProps) {
  const words = useMessages(findingsMessages);
  const off = usePlan((plan) => plan.structure.policy?.off);
  const passed = useMemo(() => ruleStates(rows, off ?? []).passed.length, [rows, off]);
  const amounts = { open: counts.open, waived: counts.waived, passed };
  return (
    <nav className={rail.rail} aria-label={words.filters}>
      <RailChoices title={words.severityTitle}>
        <RailChoice
          name={words.all}
          count={counts.severity.all}
          chosen={place.severity === null}
          onChoose={() => onChange({ severity: null })}
        />
        {SEVERITIES.map((severity) => (
          <RailChoice
            key={severity}
            name={words[severity]}
            icon={<Icon name={SEVERITY_ICON[severity]} className={styles[severity]} />}
            count={counts.severity[severity]}
            chosen={place.severity === severity}
            onChoose={() => onChange({ severity: place.severity === severity ? null : severity })}
          />
        ))}
      </RailChoices>
      <RailChoices title={words.statusTitle}>
        {STATUSES.map((status) => (
          <RailChoice
            key={status}
            name={words[status]}
            count={amounts[status]}
            chosen={place.status === status}
            onChoose={() => onChange({ status, opened: null })}
          />
        ))}
      </RailChoices>
      <Departments counts={counts} place={place} onChange={onChange} />
      <p className={styles.advice}>
        <Icon name="suggestion" />
        {words.advice}
      </p>
    </nav>
  );
}

const FIRST = 8;

function Departments({ counts, place, onChange }: Omit<FindingsRailProps, 'rows'>) {
  const words = useMessages(findingsMessages);
  const departments = usePlan(selectDepartments);
  const [asked, setAsked] = useState('');
  const [all, setAll] = useState(false);
  const names = useMemo(() => departments.map(({ name }) => name), [departments]);
  const search = useSearch(names, asked !== '');
  const found = useMemo(() => {
    const count = (id: DepartmentId) => counts.departments.get(id) ?? 0;
    if (asked.trim() !== '') {
      const places = new Set(search.find(asked).map(({ index }) => index));
      return departments.filter((_, at) => places.has(at));
    }
    return departments.filter(({ id }) => count(id) > 0 || id === place.departmentId);
  }, [asked, search, departments, counts, place.departmentId]);
  const chosenAt = found.findIndex(({ id }) => id === place.departmentId);
  const most = all || asked !== '' ? found.length : Math.max(FIRST, chosenAt + 1);
  return (
    <RailChoices title={words.departmentTitle}>
      <li className={styles.search}>
        <SearchField label={words.searchDepartments} value={asked} onChange={setAsked} />
      </li>
      {found.slice(0, most).map(({ id, name }) => (
        <RailChoice
          key={id}
          name={name}
          count={counts.departments.get(id) ?? 0}
          chosen={place.departmentId === id}
          onChoose={() => onChange({ departmentId: place.departmentId === id ? null : id })}
        />
      ))}
      {asked !== '' && found.length === 0 && <li className={styles.nothing}>{words.noDepartmentFound}</li>}
      {asked === '' && found.length > FIRST && (
        <li>
          <button type="button" className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? words.fewerDepartments : words.moreDepartments(found.length - most)}
          </button>
        </li>
      )}
    </RailChoices>
  );
}
