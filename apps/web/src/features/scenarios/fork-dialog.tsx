import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { HttpProblem } from '../../lib/http.ts';
import { problemText } from '../../messages/problem-text.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { forkPlan } from './scenarios-api.ts';
import styles from './fork-dialog.module.css';

interface ForkDialogProps {
  /** The step to begin from; the plan as it stands without it. */
  readonly at?: number;
  readonly onClose: () => void;
}

/** Names a new scenario, makes it and opens its board. */
export function ForkDialog({ at, onClose }: ForkDialogProps) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const form = useId();
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const planTitle = usePlan((plan) => plan.title);
  const head = usePlan((plan) => plan.seq);
  const seq = at ?? head;
  const [title, setTitle] = useState(() => words.forkDefault(planTitle).slice(0, 200));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fork = async () => {
    if (busy || title.trim() === '') return;
    setBusy(true);
    setProblem(null);
    try {
      const made = await forkPlan(planId, seq, title.trim());
      onClose();
      navigate(pathTo('board', { planId: made.id }));
    } catch (caught) {
      setProblem(caught instanceof HttpProblem ? caught.code : 'unexpected');
      setBusy(false);
    }
  };
  const actions = (
    <>
      <Button size={36} onClick={onClose}>
        {words.cancel}
      </Button>
      <Button look="primary" size={36} type="submit" form={form} disabled={busy || title.trim() === ''}>
        {busy ? words.forking : words.forkDo}
      </Button>
    </>
  );
  return (
    <Dialog title={words.forkTitle} onClose={onClose} actions={actions}>
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void fork();
        }}
      >
        <p className={styles.lead}>{words.forkLead(planTitle, seq)}</p>
        <TextField
          label={words.forkName}
          maxLength={200}
          value={title}
          onChange={setTitle}
          error={title.trim() === '' ? words.nameMissing : undefined}
          hint={words.forkNote}
        />
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problemText(problem, language)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
