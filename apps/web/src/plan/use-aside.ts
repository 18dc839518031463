import type { AsideName } from '@dachushi/domain/protocol/asides.ts';
import { useEffect, useEffectEvent } from 'react';
import { usePlanStore } from './plan-context.tsx';

/**
 * Hears one kind of what is told beside the log (`said` is parsed JSON of the page's own server). Asides get lost while the line
 * is down, so `missed` is called whenever the stream begins, also the first time if it begins after this: read the whole then.
 */
export function useAside(name: AsideName, hear: (said: unknown) => void, missed?: () => void): void {
  const { asides } = usePlanStore();
  const heard = useEffectEvent(hear);
  const reopened = useEffectEvent(() => missed?.());
  useEffect(() => {
    const leave = asides.hear(name, (said) => heard(said));
    const stop = asides.onOpening(() => reopened());
    return () => {
      leave();
      stop();
    };
  }, [asides, name]);
}
