import { Icon } from '../../components/icon.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { ruleName } from '../../messages/rule-name.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { FindingsPlace } from './findings-place.ts';
import styles from './findings-page.module.css';

interface ChosenFiltersProps {
  readonly place: FindingsPlace;
  readonly onChange: (change: Partial<FindingsPlace>) => void;
}

/** What an address or a group head has narrowed the list to, and the way out. */
export function ChosenFilters({ place: { departmentId, ruleId }, onChange }: ChosenFiltersProps) {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const department = usePlan((plan) =>
    departmentId === null ? undefined : plan.structure.baseline.departments.get(departmentId)?.name,
  );
  if (ruleId === null && departmentId === null) return null;
  return (
    <p className={styles.chosenFilters}>
      {ruleId !== null && (
        <Chosen text={words.onlyRule(ruleName(ruleId, language))} onClear={() => onChange({ ruleId: null })} />
      )}
      {departmentId !== null && (
        <Chosen
          text={words.onlyDepartment(department ?? departmentId)}
          onClear={() => onChange({ departmentId: null })}
        />
      )}
    </p>
  );
}

function Chosen({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  const words = useMessages(findingsMessages);
  return (
    <button type="button" className={styles.chosen} aria-label={`${words.clearFilter}: ${text}`} onClick={onClear}>
      {text}
      <Icon name="close" size={12} />
    </button>
  );
}
