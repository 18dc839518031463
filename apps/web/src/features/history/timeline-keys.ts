interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAGE = 10;

/** Which step a key leads to in the list (newest first); null for keys that mean something else. */
export function keyTarget(pressed: Pressed, shown: readonly number[], at: number): number | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || shown.length === 0) return null;
  const here = shown.indexOf(at);
  const last = shown.length - 1;
  const row = (wanted: number) => shown[Math.max(0, Math.min(last, wanted))] ?? null;
  switch (pressed.key) {
    case 'ArrowDown':
      return row(here + 1);
    case 'ArrowUp':
      return row(here - 1);
    case 'PageDown':
      return row(here + PAGE);
    case 'PageUp':
      return row(here - PAGE);
    case 'Home':
      return row(0);
    case 'End':
      return row(last);
    default:
      return null;
  }
}
