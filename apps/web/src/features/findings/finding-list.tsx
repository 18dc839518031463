import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { FindingsPlace } from './findings-place.ts';
import { EVERYTHING } from './findings-place.ts';
import { FoundGroupCard } from './found-group-card.tsx';
import type { FoundGroup } from './shown-findings.ts';
import type { Checked } from './use-checked.ts';
import type { FindingActs } from './use-finding-acts.ts';
import styles from './findings-page.module.css';

interface FindingListProps {
  readonly groups: readonly FoundGroup[];
  readonly place: FindingsPlace;
  readonly openedKey: string | null;
  readonly checked: Checked;
  readonly acts: FindingActs;
  readonly onOpen: (key: string) => void;
  readonly onAskReason: (key: string) => void;
  readonly onChange: (change: Partial<FindingsPlace>) => void;
}

/** One card per rule or department. Long ones show a few rows; what was unfolded stays so while the page is open. */
export function FindingList({
  groups,
  place,
  openedKey,
  checked,
  acts,
  onOpen,
  onAskReason,
  onChange,
}: FindingListProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  if (groups.length === 0) return <NothingShown place={place} onChange={onChange} />;
  const toggle = (id: string) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <div className={styles.list} data-findings="">
      {groups.map((group) => {
        const id = `${place.by} ${group.id ?? ''}`;
        return (
          <FoundGroupCard
            key={id}
            group={group}
            place={place}
            folded={folded.has(id)}
            onFold={() => toggle(id)}
            openedKey={group.rows.some((row) => row.key === openedKey) ? openedKey : null}
            checked={checked}
            acts={acts}
            onOpen={onOpen}
            onAskReason={onAskReason}
            onChange={onChange}
          />
        );
      })}
    </div>
  );
}

function NothingShown({ place, onChange }: Pick<FindingListProps, 'place' | 'onChange'>) {
  const words = useMessages(findingsMessages);
  const narrowed = place.severity !== null || place.departmentId !== null || place.ruleId !== null;
  if (narrowed)
    return (
      <EmptyState
        icon="filter"
        title={words.noneFound}
        text={words.noneFoundText}
        action={<Button onClick={() => onChange({ ...EVERYTHING, by: place.by })}>{words.showAll}</Button>}
      />
    );
  return place.status === 'waived' ? (
    <EmptyState icon="document" title={words.noneWaived} text={words.noneWaivedText} />
  ) : (
    <EmptyState icon="saved" title={words.noneOpen} text={words.noneOpenText} />
  );
}
