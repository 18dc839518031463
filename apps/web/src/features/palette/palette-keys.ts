import { paletteStore } from './palette-store.ts';
import type { PaletteMode } from './palette-store.ts';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

type Opens = PaletteMode | 'shortcuts';

/** Ctrl+K works everywhere, Ctrl+F and ? not while somebody types; keys for what is not offered go on. Returns how to stop. */
export function listenToPaletteKeys(
  page: Document,
  offered: readonly Opens[] = ['all', 'find', 'shortcuts'],
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const mode = paletteKey(event);
    if (mode === null || !offered.includes(mode) || event.defaultPrevented || page.querySelector('dialog[open]'))
      return;
    event.preventDefault();
    paletteStore.setState({ open: mode });
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}

function paletteKey(event: KeyboardEvent): Opens | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey || event.isComposing) return null;
  if (control && !event.shiftKey && event.key.toLowerCase() === 'k') return 'all';
  if (event.target instanceof Element && event.target.closest(FIELDS)) return null;
  if (control && !event.shiftKey && event.key.toLowerCase() === 'f') return 'find';
  return !control && event.key === '?' ? 'shortcuts' : null;
}
