import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { useEffect, useRef } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { ImportDesk } from './import-desk.ts';
import { errorCount, errorsOfStep, stepsOf } from './wizard-steps.ts';
import type { StepId } from './wizard-steps.ts';
import styles from './import.module.css';
import stepLook from './import-steps.module.css';

interface StepListProps {
  readonly desk: ImportDesk;
  readonly answer: ReadyImport | null;
  readonly shown: StepId;
}

/** Where one is and what was understood already; every step can be returned to. */
export function StepList({ desk, answer, shown }: StepListProps) {
  const words = useMessages(importMessages);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }); // on a phone six steps are wider than the screen
  }, [shown]);
  const errors = answer === null ? 0 : errorCount(answer);
  return (
    <nav aria-label={words.steps} className={stepLook.steps}>
      <ol ref={list} className={stepLook.stepRow}>
        {stepsOf(answer).map((step, at) => {
          const open = step === 'file' || answer !== null;
          const done =
            answer !== null &&
            step !== 'confirm' &&
            !(step === 'problems' && errors > 0) &&
            errorsOfStep(answer, step).length === 0;
          return (
            <li key={step} className={styles.stepItem}>
              <button
                type="button"
                className={classNames(stepLook.step, step === shown && stepLook.stepShown)}
                disabled={!open}
                {...(step === shown ? { 'aria-current': 'step' as const } : {})}
                onClick={() => desk.goTo(step)}
              >
                <span
                  className={classNames(
                    stepLook.stepSign,
                    done && stepLook.stepDone,
                    step === 'problems' && errors > 0 && stepLook.stepWrong,
                  )}
                  aria-hidden="true"
                >
                  {done ? <Icon name="check" size={14} /> : step === 'problems' && errors > 0 ? '!' : at + 1}
                </span>
                {words[`step_${step}`]}
                {step === 'problems' && errors > 0 && <span className={stepLook.stepCount}>{errors}</span>}
                {done && <VisuallyHidden>{words.done}</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
