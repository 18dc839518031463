import type { TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useSubmission } from '../../lib/use-submission.ts';
import { formatCount } from '../../messages/format.ts';
import { problemText } from '../../messages/problem-text.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useFetched } from '../import/use-fetched.ts';
import { ChangeSummary } from './change-summary.tsx';
import { ConflictList } from './conflict-list.tsx';
import { takeOver, tryTakeOver } from './scenarios-api.ts';
import type { Way } from './scenarios-api.ts';
import form from '../../components/form-dialog.module.css';
import styles from './take-over-dialog.module.css';

interface TakeOverDialogProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What updating or adopting would do, shown before anything is written; then one entry. */
export function TakeOverDialog({ way, onWay, onDone, onClose }: TakeOverDialogProps) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const [turn, setTurn] = useState(0);
  const { busy, problem: failure, submit, forget } = useSubmission();
  const [drop, setDrop] = useState<ReadonlySet<number>>(new Set());
  const { answer, problem } = useFetched(`${way} ${turn}`, (signal) => tryTakeOver(way, planId, signal));
  const refused = way === 'adopt' ? (answer?.conflicts.filter(({ kind }) => kind === 'refused').length ?? 0) : 0;
  const ready = answer !== null && !busy && refused === 0 && (answer.commands > 0 || drop.size > 0);

  const act = async (seen: TakeOver) => {
    await takeOver(way, seen, [...drop]);
    onDone();
    onClose();
    const toParent = { label: words.openParent, run: () => navigate(pathTo('board', { planId: seen.parent.id })) };
    showToast(
      way === 'update'
        ? { kind: 'note', icon: 'check', title: words.updated }
        : { kind: 'note', icon: 'check', title: words.adopted(seen.parent.title), action: toParent },
    );
  };
  const movedOn = failure === 'plan_moved_on';
  const lookAgain = () => {
    forget();
    setTurn(turn + 1);
  };
  const actions = (
    <>
      <Button size={36} onClick={onClose}>
        {words.cancel}
      </Button>
      {refused > 0 ? (
        <Button look="primary" size={36} onClick={() => onWay('update')}>
          {words.toUpdate}
        </Button>
      ) : movedOn ? (
        <Button look="primary" size={36} onClick={lookAgain}>
          {words.lookAgain}
        </Button>
      ) : (
        <Button look="primary" size={36} disabled={!ready} onClick={() => answer && submit(() => act(answer))}>
          {busy ? words.doing : way === 'update' ? words.updateDo : words.adoptDo}
        </Button>
      )}
    </>
  );
  const said = failure ?? problem;
  return (
    <Dialog
      title={way === 'update' ? words.updateTitle : words.adoptTitle}
      width={640}
      onClose={onClose}
      actions={actions}
    >
      <div className={form.form}>
        {answer === null && problem === null && <LoadingBars label={words.reading} />}
        {answer && <Outlook way={way} answer={answer} refused={refused} drop={drop} onDrop={setDrop} />}
        {said !== null && (
          <p role="alert" className={form.problem}>
            {movedOn ? words.movedOn : problemText(said, language)}
          </p>
        )}
      </div>
    </Dialog>
  );
}

interface OutlookProps {
  readonly way: Way;
  readonly answer: TakeOver;
  readonly refused: number;
  readonly drop: ReadonlySet<number>;
  readonly onDrop: (drop: ReadonlySet<number>) => void;
}

function Outlook({ way, answer, refused, drop, onDrop }: OutlookProps) {
  const words = useMessages(scenariosMessages);
  const { parent, behind, steps, waiting, conflicts, commands, change } = answer;
  return (
    <>
      <p className={form.lead}>
        {way === 'update' ? words.updateLead(parent.title, behind) : words.adoptLead(parent.title, steps.length)}
      </p>
      {refused > 0 && <p className={styles.blocked}>{words.blocked(refused)}</p>}
      {waiting.length > 0 && (
        <p className={styles.note}>
          {way === 'update' ? words.waiting(waiting.length) : words.waitingNotAdopted(waiting.length)}
        </p>
      )}
      {conflicts.length > 0 && (
        <ConflictList
          conflicts={conflicts}
          parentId={parent.id}
          drop={drop}
          {...(way === 'update' ? { onDrop } : {})}
        />
      )}
      {commands === 0 ? (
        refused === 0 && <p className={styles.note}>{words.nothingToDo}</p>
      ) : (
        <>
          <ChangeSummary change={change} />
          <p className={styles.note}>{words.oneEntry(formatCount(commands))}</p>
        </>
      )}
    </>
  );
}
