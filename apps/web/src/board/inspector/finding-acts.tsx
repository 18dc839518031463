import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { isFix } from '@dachushi/domain/rules/fix-finding.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { fixWords } from '../../features/findings/fix-words.ts';
import { knownFix } from '../../features/findings/known-fix.ts';
import { findingActMessages } from '../../messages/finding-acts.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import styles from './finding-note.module.css';

/** 改由…承办 as one press, or why there is none; beside it 说明保留. */
export function FindingActs({ finding }: { readonly finding: Finding }) {
  const words = useMessages(findingActMessages);
  const language = useLanguage();
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const [waiving, setWaiving] = useState(false);
  const fix = knownFix(structure, finding);
  return (
    <>
      {!isFix(fix) && <p className={styles.detail}>{words[fix]}</p>}
      {waiving ? (
        <WaiveForm finding={finding} onClose={() => setWaiving(false)} />
      ) : (
        <div className={styles.acts}>
          {isFix(fix) && (
            <Button
              size={28}
              look={finding.severity === 'error' ? 'primary' : 'secondary'}
              onClick={() => dispatch(fix)}
            >
              {fixWords(fix, { language, nameOf: namesIn(structure) })}
            </Button>
          )}
          <Button size={28} look="quiet" onClick={() => setWaiving(true)}>
            {words.waive}
          </Button>
        </div>
      )}
    </>
  );
}

/** Fewer characters say no reason. */
const LEAST = 6;

function WaiveForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const words = useMessages(findingActMessages);
  const dispatch = useDispatch();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = LEAST - [...reason.trim()].length;
  return (
    <form
      className={styles.waive}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing > 0) return;
        if (dispatch(standsBecause(finding, reason.trim()))) onClose();
      }}
    >
      <TextField
        label={DEVIATIONS.includes(finding.ruleId) ? words.deviationNote : words.waiveNote}
        aria-label={words.reasonText}
        value={reason}
        onChange={setReason}
        autoFocus
        hint={words.reasonRule(LEAST)}
        error={asked && missing > 0 ? words.reasonShort(missing) : undefined}
      />
      <div className={styles.acts}>
        <Button size={28} type="submit" look="primary">
          {words.waiveAct}
        </Button>
        <Button size={28} look="quiet" onClick={onClose}>
          {words.cancelWaiving}
        </Button>
      </div>
    </form>
  );
}

/** Their reason is the department's own 偏离说明, which the table of ratios shows. */
const DEVIATIONS: readonly string[] = ['ratio-outside-band', 'no-whole-number-fit'];

function standsBecause({ departmentId, ruleId, subjectIds }: Finding, reason: string): Command {
  return DEVIATIONS.includes(ruleId)
    ? command('justify-deviation', { departmentId, reason })
    : command('waive-finding', { departmentId, ruleId, subjectIds, reason });
}
