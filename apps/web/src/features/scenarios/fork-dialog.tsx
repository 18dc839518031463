import { useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useSubmission } from '../../lib/use-submission.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { forkPlan } from './scenarios-api.ts';
import form from '../../components/form-dialog.module.css';
import styles from './fork-dialog.module.css';

interface ForkDialogProps {
  /** The step to begin from; the plan as it stands without it. */
  readonly at?: number;
  readonly onClose: () => void;
}

/** Names a new scenario, says what goes along, makes it and opens its board. */
export function ForkDialog({ at, onClose }: ForkDialogProps) {
  const words = useMessages(scenariosMessages);
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const planTitle = usePlan((plan) => plan.title);
  const head = usePlan((plan) => plan.seq);
  const seq = at ?? head;
  const [title, setTitle] = useState(() => words.forkDefault(planTitle).slice(0, 200));
  const { busy, problem, submit } = useSubmission();
  const named = title.trim() !== '';
  const fork = async () => {
    const made = await forkPlan(planId, seq, title.trim());
    onClose();
    navigate(pathTo('board', { planId: made.id }));
  };
  return (
    <FormDialog
      title={words.forkTitle}
      words={{ cancel: words.cancel, submit: busy ? words.forking : words.forkDo }}
      ready={named && !busy}
      problem={problem}
      onSubmit={() => named && submit(fork)}
      onClose={onClose}
    >
      <p className={form.lead}>{words.forkLead(planTitle, seq)}</p>
      <TextField
        label={words.forkName}
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={named ? undefined : words.nameMissing}
      />
      <ul className={styles.notes}>
        <li>{words.forkNote}</li>
        <li>{words.forkStays}</li>
      </ul>
    </FormDialog>
  );
}
