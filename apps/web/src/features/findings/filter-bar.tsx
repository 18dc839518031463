import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Select } from '../../components/select.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import type { FindingsPlace } from './findings-place.ts';
import { STATUSES } from './findings-place.ts';
import type { FoundCounts } from './shown-findings.ts';
import styles from './findings-page.module.css';

interface FilterBarProps {
  readonly counts: FoundCounts;
  readonly place: FindingsPlace;
  readonly onChange: (change: Partial<FindingsPlace>) => void;
}

/** The rail's choices where there is no room for a rail. */
export function FilterBar({ counts, place, onChange }: FilterBarProps) {
  const words = useMessages(findingsMessages);
  const { aside } = useMessages(punctuation);
  const departments = usePlan(selectDepartments);
  const said = (name: string, count: number) => `${name}${aside(String(count))}`;
  return (
    <div className={styles.filterBar} role="group" aria-label={words.filters}>
      <Select
        label={words.severityTitle}
        quietLabel
        value={place.severity ?? 'all'}
        options={(['all', ...SEVERITIES] as const).map((value) => ({
          value,
          label: said(words[value], counts.severity[value]),
        }))}
        onChange={(severity) => onChange({ severity: severity === 'all' ? null : severity })}
      />
      <Select
        label={words.statusTitle}
        quietLabel
        value={place.status}
        options={STATUSES.map((value) => ({
          value,
          label: value === 'passed' ? words.passed : said(words[value], counts[value]),
        }))}
        onChange={(status) => onChange({ status, opened: null })}
      />
      <FilterSelect
        label={words.departmentTitle}
        every={words.allDepartments}
        value={place.departmentId}
        options={departments.map(({ id, name }) => ({ value: id, label: said(name, counts.departments.get(id) ?? 0) }))}
        onChange={(departmentId) => onChange({ departmentId })}
      />
    </div>
  );
}
