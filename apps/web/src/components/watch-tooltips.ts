export interface TooltipOwner {
  readonly element: HTMLElement;
  readonly text: string;
  readonly keys: string | undefined;
}

const OPEN_AFTER = 400;
const CLOSE_AFTER = 120; // time enough to move the pointer onto the tooltip itself

/** Tells which element's tooltip is to be shown: after resting on it, or at once on keyboard focus. Returns how to stop. */
export function watchTooltips(root: Document, show: (owner: TooltipOwner | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: HTMLElement | null = null;

  const switchTo = (element: HTMLElement | null, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      current = element;
      show(element && ownerOf(element));
    }, delay);
  };
  const close = () => switchTo(null, 0);

  const onOver = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    if (target.closest('[data-tooltip-box]')) clearTimeout(timer);
    else {
      const element = target.closest<HTMLElement>('[data-tooltip]');
      if (element === null) {
        switchTo(null, current === null ? 0 : CLOSE_AFTER);
      } else if (element !== current) switchTo(element, current === null ? OPEN_AFTER : CLOSE_AFTER);
      else clearTimeout(timer);
    }
  };
  const onFocus = ({ target }: FocusEvent) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
    if (element !== null && element.matches(':focus-visible')) switchTo(element, 0);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };

  const listeners = [
    ['pointerover', onOver],
    ['pointerdown', close],
    ['focusin', onFocus],
    ['focusout', close],
    ['keydown', onKey],
    ['scroll', close],
  ] as const;
  for (const [type, listener] of listeners) root.addEventListener(type, listener as EventListener, true);
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of listeners) root.removeEventListener(type, listener as EventListener, true);
  };
}

function ownerOf(element: HTMLElement): TooltipOwner | null {
  const text = element.dataset['tooltip'];
  if (!text || !element.isConnected) return null;
  const fits = element.scrollWidth <= element.clientWidth;
  if (fits && element.dataset['tooltipWhen'] === 'cut') return null;
  return { element, text, keys: element.dataset['tooltipKeys'] };
}
