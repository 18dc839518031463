/** Where an arrow, Home or End leads in a list that runs round; null for any other key or an empty list. */
export function nextIndex(
  key: string,
  current: number,
  length: number,
  direction: 'horizontal' | 'vertical',
): number | null {
  if (length === 0) return null;
  const [back, forward] = direction === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (key === forward) return (current + 1) % length;
  if (key === back) return current <= 0 ? length - 1 : current - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}

/** The next label after `current` that begins with the typed letter or character; null when none does. */
export function indexByFirstLetter(key: string, current: number, labels: readonly string[]): number | null {
  if ([...key].length !== 1 || key === ' ') return null;
  const typed = key.toLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const at = (current + step + labels.length) % labels.length;
    if (labels[at]?.toLowerCase().startsWith(typed)) return at;
  }
  return null;
}
