import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Icon } from '../../components/icon.tsx';
import { displayName } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { usePlans } from '../start/use-plans.ts';
import styles from './inherited-note.module.css';

/** Of a scenario: which of its steps were brought along, and from where. Nothing for other plans. */
export function InheritedNote() {
  const words = useMessages(scenariosMessages);
  const planId = usePlan((plan) => plan.planId);
  const { plans } = usePlans();
  const parent = plans?.find(({ id }) => id === planId)?.parent;
  const from = plans?.find(({ id }) => id === parent?.planId);
  if (!parent || !from || parent.forkSeq === 0) return null;
  return (
    <p className={styles.note}>
      <Icon name="split" size={14} />
      <Link href={pathTo('history', { planId: from.id })}>
        {displayName(words.inherited(parent.forkSeq, from.title))}
      </Link>
    </p>
  );
}
