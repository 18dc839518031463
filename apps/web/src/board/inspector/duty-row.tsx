import { leaderOf } from '@dachushi/domain/holders.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { DutyFacts, Overlap } from './duty-facts.ts';
import { DutyMenu } from './duty-menu.tsx';
import { splitByObjects } from './shared-objects.ts';
import styles from './lists.module.css';

interface DutyRowProps {
  readonly facts: DutyFacts;
  readonly unit: Unit;
  readonly role: 'lead' | 'assist';
}

/** One duty: its objects underlined, its actions, who shares it, and what can be done with it. */
export function DutyRow({ facts, unit, role }: DutyRowProps) {
  const words = useMessages(inspectorMessages);
  const marks = useMessages(punctuation);
  const { duty, divisionName, matters, assistants, overlaps } = facts;
  const leader = usePlan((plan) => {
    const department = plan.structure.departments.get(unit.departmentId);
    return department && leaderOf(department, duty.id);
  });
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const objects = [...new Set(matters.filter(({ action }) => action !== '').map(({ object }) => object))];
  const actions = [...new Set(matters.flatMap(({ action }) => (action === '' ? [] : [action])))];
  const lines = [
    actions.length > 0 ? words.actions(actions.join(marks.listComma)) : '',
    role === 'assist' && leader ? words.ledBy(leader.name) : '',
    assistants.length > 0 && role === 'lead'
      ? words.assistedBy(assistants.map(({ name }) => name).join(marks.listComma))
      : '',
    divisionName !== '' && divisionName !== unit.name ? words.fromDivision(divisionName) : '',
  ].filter((line) => line !== '');
  return (
    <li className={styles.duty}>
      <div className={styles.dutyText}>
        <p>
          {splitByObjects(duty.text, objects).map((part, at) =>
            part.shared ? <Objects key={at} text={part.text} overlaps={overlaps} /> : part.text,
          )}
        </p>
        {lines.length > 0 && <p className={styles.none}>{lines.join(' · ')}</p>}
        {overlaps.map((overlap) => (
          <p key={`${overlap.unit.id} ${overlap.object}`} className={overlap.sameAction ? styles.meets : styles.none}>
            {overlap.sameAction && <Icon name="reminder" size={12} />}
            {(overlap.sameAction ? words.overlapAct : words.overlapObject)(overlap.unit.name, overlap.object)}
          </p>
        ))}
      </div>
      <IconButton
        icon="more"
        size={28}
        label={words.dutyMenu(duty.text)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      />
      {anchor && <DutyMenu facts={facts} unit={unit} role={role} anchor={anchor} onClose={() => setAnchor(null)} />}
    </li>
  );
}

function Objects({ text, overlaps }: { readonly text: string; readonly overlaps: readonly Overlap[] }) {
  const meets = overlaps.some(({ object }) => object === text);
  return meets ? <mark className={styles.shared}>{text}</mark> : <u className={styles.object}>{text}</u>;
}
