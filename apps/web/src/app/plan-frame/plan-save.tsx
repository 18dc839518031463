import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Popover } from '../../components/popover.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { Refusal } from '../../plan/plan-state.ts';
import { RefusalList } from './refusal-list.tsx';

/** 已保存 only when the server holds everything. Opens what needs a decision. */
export function PlanSave() {
  const words = useMessages(planFrameMessages);
  const save = usePlan((plan) => plan.save);
  const refusals = usePlan((plan) => plan.refusals);
  const [open, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const outdated = usePlan((plan) => plan.outdated);
  useWarningBeforeLeaving(!save.keptHere && save.kind !== 'saved');
  useShakeBack(refusals.at(-1));
  if (outdated)
    return (
      <span role="alert" data-tooltip={words.outdated}>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </span>
    );
  return (
    <span ref={setAnchor} {...(save.keptHere ? {} : { 'data-tooltip': words.notKeptHere })}>
      <SaveState
        state={save.kind}
        count={save.count}
        {...(refusals.length > 0 ? { onOpen: () => setOpen(true) } : {})}
      />
      {open && anchor && refusals.length > 0 && (
        <Popover anchor={anchor} label={words.refusals} width={400} onClose={() => setOpen(false)}>
          <RefusalList refusals={refusals} />
        </Popover>
      )}
    </span>
  );
}

/** A refused step is seen where it was made, not only in the list. */
function useShakeBack(newest: Refusal | undefined): void {
  useEffect(() => {
    if (!newest) return;
    import('./shake-back.ts').then(
      ({ shakeBack }) => shakeBack(newest.command),
      () => {}, // without a line the list tells it
    );
  }, [newest]);
}

/** Only where closing the window would lose unsaved work; otherwise the queue waits in the browser. */
function useWarningBeforeLeaving(needed: boolean): void {
  useEffect(() => {
    if (!needed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [needed]);
}
