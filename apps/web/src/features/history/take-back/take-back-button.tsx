import { command } from '@dachushi/domain/command.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import type { Step } from '@dachushi/history/step.ts';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Popover } from '../../../components/popover.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { historyMessages } from '../../../messages/history.ts';
import { rejectionText } from '../../../messages/rejection-text.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import { usePeople } from '../../../people/people-context.tsx';
import { usePlanStore } from '../../../plan/plan-context.tsx';
import { useWho } from '../use-who.ts';
import { ReasonForm } from './reason-form.tsx';

/** 撤回 one's own step at once; 回退 a colleague's only with a reason, which they are shown. */
export function TakeBackButton({ step }: { readonly step: Step }) {
  const words = useMessages(historyMessages);
  const who = useWho();
  const me = usePeople((people) => people.me);
  const takeBack = useTakeBack();
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const own = step.entry.actor === me;
  const refuse = (why: string | null) => why !== null && showToast({ kind: 'error', title: why });
  return (
    <>
      <Button
        ref={setAnchor}
        icon="undo"
        {...(own ? {} : { 'aria-expanded': open })}
        onClick={() => (own ? refuse(takeBack(step.seq)) : setOpen(!open))}
      >
        {own ? words.takeBackThis : words.revertThis}
      </Button>
      {open && anchor && (
        <Popover anchor={anchor} label={words.revertThis} width={340} onClose={() => setOpen(false)}>
          <ReasonForm
            hint={step.entry.actor === 'sample' ? words.revertKept : words.revertSeen(who(step.entry.actor))}
            onCancel={() => setOpen(false)}
            onReason={(reason) => {
              const why = takeBack(step.seq, reason);
              if (why === null) setOpen(false);
              return why;
            }}
          />
        </Popover>
      )}
    </>
  );
}

/** Takes a step back. Why it cannot be, in words, or null. */
function useTakeBack(): (seq: number, reason?: string) => string | null {
  const language = useLanguage();
  const { state, actions } = usePlanStore();
  return (seq, reason) => {
    const request = { seq, restores: [], ...(reason === undefined ? {} : { reason }) };
    const rejection = actions.dispatch(command('undo', request));
    return rejection && rejectionText(rejection, { language, nameOf: namesIn(state.getState().structure) });
  };
}
