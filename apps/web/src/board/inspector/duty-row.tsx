import { leaderOf } from '@dachushi/domain/holders.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { DutyFacts, Overlap } from './duty-facts.ts';
import { isDutyTaken } from '../gesture/duty-drag.ts';
import { useDutyDrag } from '../gesture/use-duty-drag.ts';
import { DutyMenu } from './duty-menu.tsx';
import type { DutyStage } from './duty-menu.tsx';
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
  const locked = usePlan((plan) => plan.structure.departments.get(unit.departmentId)?.locked ?? false);
  const [menu, setMenu] = useState<{ readonly anchor: HTMLElement; readonly stage: DutyStage } | null>(null);
  const canGo = role === 'lead' && !locked;
  const take = useDutyDrag(duty.id, unit);
  const open = (stage: DutyStage, row: HTMLElement) => {
    const anchor = row.querySelector<HTMLElement>('button[aria-haspopup="menu"]');
    if (anchor) setMenu({ anchor, stage });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const stage = stageOf(event, role);
    const to = stage === null ? rowBeside(event) : null;
    if (stage === null && to === null) return;
    event.preventDefault();
    if (stage !== null) open(stage, event.currentTarget);
    to?.focus();
  };
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
    <li
      className={classNames(styles.duty, canGo && styles.dutyToGo)}
      onKeyDown={onKeyDown}
      onPointerDown={({ nativeEvent, currentTarget }) =>
        canGo && isDutyTaken(nativeEvent, currentTarget) && take(nativeEvent)
      }
      data-duty-row=""
    >
      {canGo && (
        <span className={styles.dutyGrip} data-duty-grip="" data-tooltip={words.dragDuty}>
          <Icon name="grip" />
        </span>
      )}
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
        aria-expanded={menu !== null}
        aria-keyshortcuts={role === 'lead' ? 'M Delete' : undefined}
        onClick={(event) => setMenu(menu ? null : { anchor: event.currentTarget, stage: 'menu' })}
      />
      {menu && <DutyMenu {...menu} facts={facts} unit={unit} role={role} onClose={() => setMenu(null)} />}
    </li>
  );
}

/** M asks where to, Delete by what document it ends; only what this unit leads can go or end. */
function stageOf(
  { key, ctrlKey, metaKey, altKey, target }: KeyboardEvent,
  role: DutyRowProps['role'],
): DutyStage | null {
  const typing = target instanceof HTMLElement && target.closest('input, textarea, [role="menu"]') !== null;
  if (role !== 'lead' || ctrlKey || metaKey || altKey || typing) return null;
  if (key === 'm' || key === 'M') return 'move';
  return key === 'Delete' ? 'lapse' : null;
}

/** The menu button of the next or former duty, for the arrow keys. */
function rowBeside({ key, target, currentTarget }: KeyboardEvent<HTMLLIElement>): HTMLElement | null {
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (way === 0 || !(target instanceof HTMLElement) || target.closest('[role="menu"], input')) return null;
  const rows = [...(currentTarget.closest('section')?.querySelectorAll<HTMLElement>('[data-duty-row]') ?? [])];
  return rows[rows.indexOf(currentTarget) + way]?.querySelector<HTMLElement>('button') ?? null;
}

function Objects({ text, overlaps }: { readonly text: string; readonly overlaps: readonly Overlap[] }) {
  const meets = overlaps.some(({ object }) => object === text);
  return meets ? <mark className={styles.shared}>{text}</mark> : <u className={styles.object}>{text}</u>;
}
