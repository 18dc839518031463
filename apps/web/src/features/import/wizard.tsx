import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/button.tsx';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ColumnsStep } from './columns-step.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { DeskNote } from './desk-note.tsx';
import { FileStep } from './file-step.tsx';
import type { ImportDesk } from './import-desk.ts';
import { PreviewStep } from './preview-step.tsx';
import { ProblemsStep } from './problems-step.tsx';
import { SheetsStep } from './sheets-step.tsx';
import { StepList } from './step-list.tsx';
import { StepErrors } from './step-errors.tsx';
import { COMBINED, togetherOf } from './together.ts';
import { PartNote } from './together-panel.tsx';
import { errorsOfStep, stepsOf } from './wizard-steps.ts';
import type { StepId } from './wizard-steps.ts';
import styles from './import.module.css';

interface WizardProps {
  readonly desk: ImportDesk;
}

export function Wizard({ desk }: WizardProps) {
  const words = useMessages(importMessages);
  const [, navigate] = useLocation();
  const { files, currentKey, step, busy, together } = useStore(desk.store);
  const file = files.find((each) => each.key === currentKey);
  const answer = file?.answer ?? null;
  const shown: StepId = answer === null ? 'file' : step;
  const steps = stepsOf(answer);
  const at = steps.indexOf(shown);
  const isPart = together && file !== undefined && file.key !== COMBINED && shown !== 'file';
  /** What becomes of several files is said on the first step before any other is taken. */
  const choosing = shown === 'file' && togetherOf(files) !== null;
  /** A part of several is confirmed with the others. */
  const forward = () =>
    isPart && steps[at + 1] === 'confirm' ? void desk.combine() : desk.goTo(steps[at + 1] ?? 'confirm');
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<StepId>(shown);
  useEffect(() => {
    if (last.current !== shown) heading.current?.focus(); // the new step begins at its heading, also for a screen reader
    last.current = shown;
  }, [shown]);

  const leave = () => {
    for (const { key } of files) desk.remove(key);
    navigate('/');
  };
  return (
    <div className={styles.frame}>
      <StepList desk={desk} answer={answer} shown={shown} />
      <main className={styles.content} aria-busy={busy}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.heading}>
            {words[`step_${shown}`]}
          </h1>
          {file && shown !== 'file' && <span className={styles.fileName}>{file.name}</span>}
        </div>
        {isPart && <PartNote desk={desk} />}
        <DeskNote desk={desk} />
        {shown === 'file' && <FileStep desk={desk} />}
        {file && answer && (
          <>
            <StepErrors errors={errorsOfStep(answer, shown)} />
            {shown === 'sheets' && <SheetsStep desk={desk} answer={answer} />}
            {shown === 'columns' && <ColumnsStep desk={desk} answer={answer} file={file} />}
            {shown === 'problems' && <ProblemsStep desk={desk} answer={answer} file={file} />}
            {shown === 'preview' && <PreviewStep desk={desk} answer={answer} file={file} />}
            {shown === 'confirm' && !isPart && <ConfirmStep key={file.key} desk={desk} answer={answer} file={file} />}
          </>
        )}
      </main>
      <footer className={styles.foot}>
        <Button look="quiet" size={36} onClick={leave}>
          {words.cancelImport}
        </Button>
        <span className={styles.push} />
        {at > 0 && (
          <Button size={36} onClick={() => desk.goTo(steps[at - 1] ?? 'file')}>
            {words.back}
          </Button>
        )}
        {answer !== null && shown !== 'confirm' && !choosing && (
          <Button look="primary" size={36} onClick={forward}>
            {words.next}
          </Button>
        )}
      </footer>
    </div>
  );
}
