import { useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { listBaselines } from '../../lib/list-baselines.ts';
import { useSubmission } from '../../lib/use-submission.ts';
import { movePlanMessages } from '../../messages/move-plan.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { MoveReportView } from '../import/move-report.tsx';
import { useFetched } from '../import/use-fetched.ts';
import { movePlan, tryMove } from './move-plan-api.ts';
import form from '../../components/form-dialog.module.css';

export interface MovedPlan {
  readonly id: string;
  readonly title: string;
  readonly baselineId: string;
}

interface MovePlanDialogProps {
  readonly plan: MovedPlan;
  readonly onClose: () => void;
}

/** A plan onto another stored baseline: first the report of what no longer fits, then a new plan beside the old one. */
export function MovePlanDialog({ plan, onClose }: MovePlanDialogProps) {
  const words = useMessages(movePlanMessages);
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState('');
  const [title, setTitle] = useState(plan.title);
  const moving = useSubmission();
  const { answer: baselines, problem: unread } = useFetched('baselines', listBaselines);
  const outlook = useFetched(chosen === '' ? null : chosen, (signal) => tryMove(plan.id, chosen, signal));
  const others = baselines?.filter(({ id }) => id !== plan.baselineId) ?? [];
  const complete = outlook.answer !== null && title.trim() !== '';
  const move = async () => {
    const { planId } = await movePlan(plan.id, chosen, title.trim());
    onClose();
    if (planId !== null) navigate(pathTo('board', { planId }));
  };
  const toImport = baselines && (
    <Button look="primary" size={36} onClick={() => navigate('/import')}>
      {words.toImport}
    </Button>
  );
  return (
    <FormDialog
      title={words.title}
      width={640}
      words={{ cancel: words.cancel, submit: moving.busy ? words.moving : words.move }}
      ready={complete && !moving.busy}
      problem={moving.problem ?? unread ?? outlook.problem}
      {...(others.length > 0 ? {} : { instead: toImport })}
      onSubmit={() => complete && moving.submit(move)}
      onClose={onClose}
    >
      <p className={form.lead}>{words.lead(plan.title)}</p>
      {!baselines && unread === null && <LoadingBars label={words.loading} />}
      {baselines && others.length === 0 && <EmptyState icon="table" title={words.none} text={words.noneText} />}
      {others.length > 0 && (
        <>
          <Select
            size={36}
            label={words.baseline}
            value={chosen}
            options={[
              { value: '', label: words.choose },
              ...others.map(({ id, title: name, divisions }) => ({
                value: id,
                label: words.choice(name, divisions),
              })),
            ]}
            onChange={setChosen}
          />
          {chosen !== '' && !outlook.answer && outlook.problem === null && <LoadingBars label={words.trying} />}
          {outlook.answer && <MoveReportView report={outlook.answer} />}
          <TextField
            label={words.name}
            maxLength={200}
            value={title}
            onChange={setTitle}
            error={title.trim() === '' ? words.nameMissing : undefined}
          />
        </>
      )}
    </FormDialog>
  );
}
