import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Icon } from '../../components/icon.tsx';
import { findingText } from '../../messages/finding-text.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { ruleName } from '../../messages/rule-name.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { FindingRow } from './finding-row.tsx';
import type { FindingsPlace } from './findings-place.ts';
import { anyRule } from './rule-states.ts';
import type { FoundGroup } from './shown-findings.ts';
import type { Checked } from './use-checked.ts';
import type { FindingActs } from './use-finding-acts.ts';
import styles from './found-group-card.module.css';

interface FoundGroupCardProps {
  readonly group: FoundGroup;
  readonly place: FindingsPlace;
  readonly folded: boolean;
  readonly onFold: () => void;
  readonly openedKey: string | null;
  readonly checked: Checked;
  readonly acts: FindingActs;
  readonly onOpen: (key: string) => void;
  readonly onAskReason: (key: string) => void;
  readonly onChange: (change: Partial<FindingsPlace>) => void;
}

/** A group shows so many rows at first, and so many more at each asking. */
const FIRST = 5;
const MORE = 50;

export function FoundGroupCard(props: FoundGroupCardProps) {
  const { group, place, folded, openedKey, checked, acts, onOpen, onAskReason } = props;
  const id = useId();
  const name = useGroupName(group, place.by);
  const [limit, setLimit] = useState(FIRST);
  const openedAt = openedKey === null ? -1 : group.rows.findIndex((row) => row.key === openedKey);
  // one row more than the limit is shown rather than hidden behind a line of the same height
  const most = group.rows.length <= limit + 1 ? group.rows.length : Math.max(limit, openedAt + 1);
  const shown = folded ? [] : group.rows.slice(0, most);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <GroupHead {...props} id={id} name={name} />
      {!folded && (
        <ul className={styles.rows}>
          {shown.map((row) => (
            <FindingRow
              key={row.key}
              row={row}
              by={place.by}
              opened={row.key === openedKey}
              checked={checked.keys.has(row.key)}
              onCheck={checked.set}
              acts={acts}
              onOpen={onOpen}
              onAskReason={onAskReason}
            />
          ))}
        </ul>
      )}
      {!folded && most < group.rows.length && (
        <MoreRows group={group} from={most} onMore={() => setLimit(most + MORE)} />
      )}
    </section>
  );
}

function useGroupName({ id }: FoundGroup, by: FindingsPlace['by']): string {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const department = usePlan((plan) => plan.structure.baseline.departments.get(id as DepartmentId)?.name);
  if (id === null) return words.wholePlan;
  return by === 'rule' ? ruleName(id, language) : (department ?? id);
}

function GroupHead({ group, place, folded, onFold, checked, acts, id, name }: FoundGroupCardProps & HeadNames) {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const [first] = group.rows;
  const choosable = group.rows.filter((row) => row.finding !== null);
  const chosen = choosable.filter((row) => checked.keys.has(row.key)).length;
  const rule = group.id === null ? undefined : anyRule(group.id);
  const fixable =
    place.by === 'rule' && place.status === 'open' && typeof (rule && 'fix' in rule && rule.fix) === 'function';
  return (
    <div className={styles.head}>
      <span className={styles.check}>
        {choosable.length > 0 && (
          <Checkbox
            label={words.selectGroup(name)}
            checked={chosen === choosable.length}
            mixed={chosen > 0 && chosen < choosable.length}
            onChange={(on) => checked.set(choosable, on)}
          />
        )}
      </span>
      <h2 className={styles.heading}>
        <button type="button" className={styles.fold} aria-expanded={!folded} onClick={onFold}>
          <Icon name={folded ? 'chevron-right' : 'chevron-down'} />
          <span id={id} className={styles.name}>
            {name}
          </span>
          <span className={styles.count}>{group.rows.length}</span>
        </button>
      </h2>
      {place.by === 'rule' && first && (
        <span className={styles.basis}>{words.basis(findingText(first, language).basis)}</span>
      )}
      {fixable && group.rows.length > 1 && (
        <Button
          look="quiet"
          size={28}
          className={styles.fixGroup}
          aria-label={words.fixGroupOf(name)}
          onClick={() => acts.fixMany(group.rows)}
        >
          {words.fixGroup}
        </Button>
      )}
    </div>
  );
}

interface HeadNames {
  readonly id: string;
  readonly name: string;
}

function MoreRows({
  group,
  from,
  onMore,
}: {
  readonly group: FoundGroup;
  readonly from: number;
  readonly onMore: () => void;
}) {
  const words = useMessages(findingsMessages);
  const hidden = group.rows.slice(from);
  const departments = new Set(hidden.map((row) => row.departmentId)).size;
  return (
    <button type="button" className={styles.more} onClick={onMore}>
      {departments > 1 ? words.moreRows(hidden.length, departments) : words.moreRowsHere(hidden.length)}
      <Icon name="chevron-down" size={14} />
    </button>
  );
}
