import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { announce } from '../../components/live-region-store.ts';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { listPlans } from '../../lib/list-plans.ts';
import { useSubmission } from '../../lib/use-submission.ts';
import { importMessages } from '../../messages/import.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { confirmImport } from './import-api.ts';
import type { DeskFile } from './desk-file.ts';
import type { ImportDesk } from './import-desk.ts';
import { MoveOutlook } from './move-outlook.tsx';
import { rememberMapping } from './remembered-mapping.ts';
import { useFetched } from './use-fetched.ts';
import { errorCount, isItemList } from './wizard-steps.ts';
import styles from './import.module.css';
import fileLook from './import-files.module.css';

interface ConfirmStepProps {
  readonly desk: ImportDesk;
  readonly answer: ReadyImport;
  readonly file: DeskFile;
}

/** The last look: name, date and 口径, then one baseline and one plan, whole or not at all. */
export function ConfirmStep({ desk, answer, file }: ConfirmStepProps) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const id = useId();
  const { suggestion } = answer;
  const [title, setTitle] = useState(suggestion.title);
  const [baseDate, setBaseDate] = useState(suggestion.baseDate);
  const [countingBasis, setCountingBasis] = useState(suggestion.countingBasis);
  const [movePlan, setMovePlan] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, submit } = useSubmission();
  const { answer: plans } = useFetched('plans', listPlans);
  const errors = errorCount(answer);
  const blocked = !answer.confirmable;
  const complete = title.trim() !== '' && baseDate !== '';

  const confirm = async () => {
    const confirming = { title: title.trim(), baseDate, countingBasis, ...(movePlan === '' ? {} : { movePlan }) };
    const { planId } = await confirmImport(answer.id, confirming);
    rememberMapping(answer.sheets, answer.mapping);
    const next = await desk.finish(file.key);
    if (next) announce(words.nextFile(next.name));
    else navigate(pathTo('board', { planId }));
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!blocked && complete) submit(confirm);
      }}
    >
      {blocked && (
        <p role="alert" className={styles.problemNote}>
          <Icon name="error" />
          {errors === 0 && isItemList(answer) ? words.confirmNeedsBaseline : words.confirmBlocked(errors)}
        </p>
      )}
      <section className={styles.panel}>
        <TextField
          label={words.planTitle}
          maxLength={200}
          value={title}
          onChange={setTitle}
          error={tried && title.trim() === '' ? words.planTitleMissing : undefined}
        />
        <TextField
          type="date"
          label={words.baseDate}
          value={baseDate}
          onChange={setBaseDate}
          error={tried && baseDate === '' ? words.baseDateMissing : undefined}
        />
        <div className={styles.field}>
          <label className={styles.label} htmlFor={id}>
            {words.basis}
          </label>
          <textarea
            id={id}
            className={fileLook.paste}
            rows={2}
            maxLength={2_000}
            value={countingBasis}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setCountingBasis(event.target.value)}
          />
          <p id={`${id}-hint`} className={styles.quiet}>
            {words.basisHint}
          </p>
        </div>
        <p className={styles.quiet}>
          {words.source}: {words.sourceText(file.name)}
        </p>
      </section>
      {!blocked && plans && plans.length > 0 && (
        <section className={styles.panel}>
          <Select
            size={36}
            label={words.intoPlan}
            value={movePlan}
            options={[
              { value: '', label: words.newPlan },
              ...plans.map((plan) => ({ value: plan.id, label: words.movePlan(plan.title) })),
            ]}
            onChange={setMovePlan}
          />
          {movePlan !== '' && <MoveOutlook importId={answer.id} planId={movePlan} />}
        </section>
      )}
      <p className={styles.quiet}>{words.confirmAll}</p>
      {problem !== null && (
        <p role="alert" className={styles.problemNote}>
          <Icon name="error" />
          {problemText(problem, language)}
        </p>
      )}
      <div>
        <Button look="primary" size={40} type="submit" disabled={blocked || busy}>
          {busy ? words.confirming : words.confirm}
        </Button>
      </div>
    </form>
  );
}
