import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation } from 'wouter';
import { classNames } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { Menu } from '../components/menu.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { fitTabs } from './fit-tabs.ts';
import styles from './page-tabs.module.css';

export interface PageTab {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
  /** Who stays in sight when room is short: 1 longest. */
  readonly keep: number;
  /** What waits there, shown beside the name. */
  readonly count?: number;
}

const GAP = 4;

/** As many pages as there is room for; the others are in 更多. The current one is always in sight. */
export function PageTabs({ tabs }: { readonly tabs: readonly PageTab[] }) {
  const words = useMessages(shellMessages);
  const [, navigate] = useLocation();
  const bar = useRef<HTMLElement>(null);
  const measure = useRef<HTMLSpanElement>(null);
  const shown = useFitting(tabs, bar, measure);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const hidden = tabs.filter((_, at) => !shown.includes(at));
  return (
    <nav ref={bar} className={styles.tabs} aria-label={words.pages}>
      <span ref={measure} className={styles.measure} aria-hidden="true">
        {tabs.map((tab) => (
          <span key={tab.href} className={classNames(styles.tab, tab.current && styles.current)}>
            <TabWords tab={tab} />
          </span>
        ))}
        <span className={styles.tab}>
          {words.morePages}
          <Icon name="chevron-down" size={14} />
        </span>
      </span>
      {tabs.map((tab, at) => shown.includes(at) && <TabLink key={tab.href} tab={tab} />)}
      {hidden.length > 0 && (
        <button
          type="button"
          className={styles.tab}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
        >
          {words.morePages}
          <Icon name="chevron-down" size={14} />
        </button>
      )}
      {anchor && hidden.length > 0 && (
        <Menu
          anchor={anchor}
          label={words.morePages}
          entries={hidden.map(({ href, name, count }) => ({
            id: href,
            label: count ? `${name} ${count}` : name,
            run: () => navigate(href),
          }))}
          onClose={() => setAnchor(null)}
        />
      )}
    </nav>
  );
}

function TabLink({ tab }: { readonly tab: PageTab }) {
  return (
    <Link
      href={tab.href}
      className={classNames(styles.tab, tab.current && styles.current)}
      {...(tab.current ? { 'aria-current': 'page' as const } : {})}
    >
      <TabWords tab={tab} />
    </Link>
  );
}

function TabWords({ tab: { name, count } }: { readonly tab: PageTab }) {
  return (
    <>
      {name}
      {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
    </>
  );
}

/** Measured before anything is painted, and again whenever the bar, the words or the faces of the letters change. */
function useFitting(
  tabs: readonly PageTab[],
  bar: { readonly current: HTMLElement | null },
  measure: { readonly current: HTMLElement | null },
): readonly number[] {
  const [shown, setShown] = useState<readonly number[]>(() => tabs.map((_, at) => at));
  const told = tabs.map(({ name, current, count }) => `${name} ${current} ${count}`).join();
  useLayoutEffect(() => {
    const fit = () => {
      if (!bar.current || !measure.current) return;
      const widths = [...measure.current.children].map((each) => each.getBoundingClientRect().width);
      const sizes = tabs.map(({ keep, current }, at) => ({ keep, current, width: widths[at] ?? 0 }));
      const next = fitTabs(sizes, { width: bar.current.clientWidth, gap: GAP, more: widths.at(-1) ?? 0 });
      setShown((before) => (before.join() === next.join() ? before : next));
    };
    // told within the frame that is due, before it is painted: measuring here would work out the styles of the whole first
    // picture on the way to it, and then once more
    const watch = new ResizeObserver(() => flushSync(fit));
    if (bar.current) watch.observe(bar.current);
    if (measure.current) watch.observe(measure.current);
    return () => watch.disconnect();
    // what the tabs say is in `told`; their objects are new with every render
  }, [told]); // eslint-disable-line react-hooks/exhaustive-deps
  return shown;
}
