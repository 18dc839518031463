export interface TabSize {
  readonly width: number;
  /** 1 stays longest. */
  readonly keep: number;
  readonly current: boolean;
}

interface Room {
  readonly width: number;
  readonly gap: number;
  /** The button for those that do not fit. */
  readonly more: number;
}

/** Places of the tabs that stay in sight, in order. The current one always does; then those that are kept longest. */
export function fitTabs(tabs: readonly TabSize[], { width, gap, more }: Room): readonly number[] {
  const all = tabs.map((_, at) => at);
  const whole = tabs.reduce((sum, tab) => sum + tab.width + gap, 0) - gap;
  if (whole <= width) return all;
  const byKeep = [...all].sort((a, b) => rank(tabs[a]) - rank(tabs[b]));
  const shown: number[] = [];
  let left = width - more;
  for (const at of byKeep) {
    const tab = tabs[at];
    if (!tab) break;
    left -= tab.width + gap;
    // the first that does not fit ends it: a shorter one behind it must not jump the queue
    if (left < 0 && !tab.current) break;
    shown.push(at);
  }
  return shown.sort((a, b) => a - b);
}

function rank(tab: TabSize | undefined): number {
  return tab === undefined ? 0 : tab.current ? 0 : tab.keep;
}
