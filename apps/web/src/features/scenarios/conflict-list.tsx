import type { StepConflict, StepOutline } from '@dachushi/domain/protocol/scenario-answers.ts';
import type { RejectionCode } from '@dachushi/domain/rejection.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { Tag } from '../../components/tag.tsx';
import { displayName } from '../../messages/format.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { peopleApi } from '../../people/people-api.ts';
import { usePersonNames } from '../../people/use-person-name.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useFetched } from '../import/use-fetched.ts';
import styles from './take-over-dialog.module.css';

interface ConflictListProps {
  readonly conflicts: readonly StepConflict[];
  readonly parentId: string;
  /** Steps given up. */
  readonly drop: ReadonlySet<number>;
  /** Without it the list only tells. */
  readonly onDrop?: (drop: ReadonlySet<number>) => void;
}

/** Own steps that meet a decision of the parent: which, why, who decided what there, and what to do with them. */
export function ConflictList({ conflicts, parentId, drop, onDrop }: ConflictListProps) {
  const words = useMessages(scenariosMessages);
  const personName = usePeopleOf(parentId);
  return (
    <section className={styles.conflicts}>
      <h3 className={styles.heading}>{words.conflicts(conflicts.length)}</h3>
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <ConflictRow
            key={conflict.step.seq}
            conflict={conflict}
            personName={personName}
            dropped={drop.has(conflict.step.seq)}
            {...(onDrop ? { onChoose: (given: boolean) => onDrop(changed(drop, conflict.step.seq, given)) } : {})}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whoever wrote in the parent may never have been here. */
function usePeopleOf(planId: string): (actor: string) => string {
  const here = usePersonNames();
  const { answer } = useFetched(planId, () => peopleApi().people(planId));
  return (actor) => answer?.people.find((person) => person.actor === actor)?.name ?? here(actor);
}

function changed(drop: ReadonlySet<number>, seq: number, given: boolean): ReadonlySet<number> {
  const next = new Set(drop);
  if (given) next.add(seq);
  else next.delete(seq);
  return next;
}

interface ConflictRowProps {
  readonly conflict: StepConflict;
  readonly personName: (actor: string) => string;
  readonly dropped: boolean;
  readonly onChoose?: (dropped: boolean) => void;
}

function ConflictRow({ conflict, personName, dropped, onChoose }: ConflictRowProps) {
  const { step, kind, code, detail, parentStep } = conflict;
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const names = namesIn(usePlan((plan) => plan.structure));
  const what = (each: StepOutline) => displayName(commandText(each.command, { language, nameOf: names }));
  const said = what(step);
  const why = () => {
    if (kind === 'both') return onChoose ? words.bothSays : words.bothAdopted;
    // the server refuses by the same codes as this page does
    const rejection = { code: code as RejectionCode, detail: (detail ?? {}) as Record<string, string> };
    return rejectionText(rejection, { language, nameOf: names });
  };
  const badge = { refused: words.refusedBadge, done: words.doneBadge, both: words.bothBadge }[kind];
  const stay = kind === 'both' ? words.keep : words.keepLater;
  return (
    <li className={styles.conflict}>
      <div className={styles.conflictHead}>
        <span className={styles.stepNumber}>{words.stepNumber(step.seq)}</span>
        <span className={styles.what}>{said}</span>
        <Tag
          small
          tone={kind === 'refused' ? 'error' : kind === 'both' ? 'below' : 'plain'}
          icon={kind === 'refused' ? 'error' : kind === 'both' ? 'reminder' : 'check'}
        >
          {badge}
        </Tag>
      </div>
      {kind !== 'done' && <p className={styles.why}>{why()}</p>}
      {parentStep && (
        <p className={styles.why}>{words.parentDid(what(parentStep), personName(parentStep.actor), parentStep.seq)}</p>
      )}
      {onChoose && kind !== 'done' && (
        <SegmentedControl
          label={words.decisionFor(said)}
          options={[
            { value: 'stay', label: stay },
            { value: 'drop', label: words.drop },
          ]}
          value={dropped ? 'drop' : 'stay'}
          onChange={(value) => onChoose(value === 'drop')}
        />
      )}
    </li>
  );
}
