import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from '../components/class-names.ts';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { LanguageButton } from './language-button.tsx';
import { Mark } from './mark.tsx';
import { PageTabs } from './page-tabs.tsx';
import type { PageTab } from './page-tabs.tsx';
import { ThemeButton } from './theme-button.tsx';
import styles from './top-bar.module.css';

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
      {tabs.length > 0 && <PageTabs tabs={tabs} />}
      <span className={styles.space} />
      {search && <div className={styles.search}>{search}</div>}
      {undoRedo && <div className={classNames(styles.slot, styles.undoRedo)}>{undoRedo}</div>}
      {actions && <div className={styles.slot}>{actions}</div>}
      {(search || undoRedo || actions) && <span className={styles.divider} />}
      <div className={classNames(styles.slot, styles.preferences)}>
        <LanguageButton />
        <ThemeButton />
      </div>
    </header>
  );
}
