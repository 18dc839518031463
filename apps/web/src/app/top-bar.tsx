import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from '../components/class-names.ts';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { LanguageButton } from './language-button.tsx';
import { Mark } from './mark.tsx';
import { ThemeButton } from './theme-button.tsx';
import styles from './top-bar.module.css';

export interface PageTab {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
  /** Findings that wait, shown beside the name. */
  readonly count?: number;
}

interface TopBarProps {
  /** The plan's title, plain or as a menu button. Without it the bar introduces the product. */
  readonly title?: ReactNode;
  /** Only pages that exist. */
  readonly tabs?: readonly PageTab[];
  readonly saveState?: ReactNode;
  /** 232 wide; on a phone only its first 44 px, the magnifier, are left, so it had better be a button there. */
  readonly search?: ReactNode;
  readonly undoRedo?: ReactNode;
  readonly actions?: ReactNode;
}

export function TopBar({ title, tabs = [], saveState, search, undoRedo, actions }: TopBarProps) {
  const words = useMessages(shellMessages);
  return (
    <header className={classNames(styles.bar, tabs.length > 0 && styles.withTabs)}>
      <Link href="/" className={styles.home} aria-label={words.home}>
        <Mark />
      </Link>
      <div className={styles.identity}>
        <div className={styles.title}>{title === undefined ? words.product : title}</div>
        {title === undefined && <span className={styles.productLine}>{words.productLine}</span>}
        {saveState && <div className={styles.slot}>{saveState}</div>}
      </div>
      {tabs.length > 0 && <span className={styles.divider} />}
      {tabs.length > 0 && (
        <nav className={styles.tabs} aria-label={words.pages}>
          {tabs.map((tab) => (
            <PageLink key={tab.href} tab={tab} />
          ))}
        </nav>
      )}
      <span className={styles.space} />
      {search && <div className={styles.search}>{search}</div>}
      {undoRedo && <div className={styles.slot}>{undoRedo}</div>}
      {actions && <div className={styles.slot}>{actions}</div>}
      {(search || undoRedo || actions) && <span className={styles.divider} />}
      <div className={classNames(styles.slot, styles.preferences)}>
        <LanguageButton />
        <ThemeButton />
      </div>
    </header>
  );
}

function PageLink({ tab }: { readonly tab: PageTab }) {
  return (
    <Link
      href={tab.href}
      ref={tab.current ? bringIntoView : null}
      className={classNames(styles.tab, tab.current && styles.current)}
      {...(tab.current ? { 'aria-current': 'page' as const } : {})}
    >
      {tab.name}
      {tab.count !== undefined && tab.count > 0 && <span className={styles.count}>{tab.count}</span>}
    </Link>
  );
}

/** On a phone the tabs are wider than the bar: the current one must not start out of sight. */
function bringIntoView(link: HTMLElement | null): void {
  const bar = link?.parentElement;
  if (link && bar) bar.scrollLeft = link.offsetLeft + link.offsetWidth - bar.clientWidth;
}
