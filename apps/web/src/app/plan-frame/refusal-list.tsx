import type { Command } from '@dachushi/domain/command.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toast-store.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { ChangedByLine } from '../../people/changed-by-line.tsx';
import { usePlan, usePlanActions } from '../../plan/plan-context.tsx';
import type { Refusal } from '../../plan/plan-state.ts';
import styles from './plan-frame.module.css';

/** What was shown and then refused: what, why, and the choice to do it again or to let it go. */
export function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const words = useMessages(planFrameMessages);
  return (
    <section className={styles.refusals}>
      <h2 className={styles.heading}>{words.refusals}</h2>
      <p className={styles.lead}>{words.refusalsText}</p>
      {refusals.length > 1 && <AllOfThem refusals={refusals} />}
      {refusals.map((refusal) => (
        <RefusalRow key={refusal.id} refusal={refusal} />
      ))}
    </section>
  );
}

/** For a list of many: in the order they were done, as far as they go. */
function AllOfThem({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const words = useMessages(planFrameMessages);
  const { reapply, dropRefusal } = usePlanActions();
  return (
    <div className={styles.buttons}>
      <Button size={28} onClick={() => refusals.forEach(({ id }) => reapply(id))}>
        {words.reapplyAll(refusals.length)}
      </Button>
      <Button size={28} look="quiet" onClick={() => refusals.forEach(({ id }) => dropRefusal(id))}>
        {words.dropAll(refusals.length)}
      </Button>
    </div>
  );
}

function RefusalRow({ refusal }: { readonly refusal: Refusal }) {
  const words = useMessages(planFrameMessages);
  const language = useLanguage();
  const nameOf = namesIn(usePlan((plan) => plan.structure));
  const { reapply, dropRefusal } = usePlanActions();
  const again = () => {
    const rejection = reapply(refusal.id);
    if (rejection) showToast({ kind: 'error', title: rejectionText(rejection, { language, nameOf }) });
  };
  return (
    <article className={styles.refusal}>
      <p className={styles.what}>{commandText(refusal.command as Command, { language, nameOf })}</p>
      <p className={styles.why}>{rejectionText(refusal, { language, nameOf })}</p>
      <ChangedByLine payload={refusal.command.payload} />
      <div className={styles.buttons}>
        <Button size={28} onClick={again}>
          {words.reapply}
        </Button>
        <Button size={28} look="quiet" onClick={() => dropRefusal(refusal.id)}>
          {words.drop}
        </Button>
      </div>
    </article>
  );
}
