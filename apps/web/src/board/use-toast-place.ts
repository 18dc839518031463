import { useLayoutEffect } from 'react';
import { useMedia } from './use-narrow.ts';

/** Toasts stand at the left of the centre, above the trays. */
export function useToastPlace(): void {
  const wide = useMedia('(min-width: 1600px)');
  const railed = useMedia('(min-width: 1280px)');
  // before the styles of the first picture are worked out: set later, all of them would be worked out anew
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--toast-left', wide ? '324px' : railed ? '252px' : '16px');
    return () => void style.removeProperty('--toast-left');
  }, [wide, railed]);
}
