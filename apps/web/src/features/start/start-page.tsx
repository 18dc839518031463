import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../components/icon.tsx';
import { shellMessages } from '../../messages/shell-messages.ts';
import { useFileDrop } from '../../lib/use-file-drop.ts';
import { startMessages } from '../../messages/start.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { TopBar } from '../../app/top-bar.tsx';
import { BlankDialog } from './blank-dialog.tsx';
import { DropVeil } from './drop-veil.tsx';
import { FailureDialog } from './failure-dialog.tsx';
import { RecentPlans } from './recent-plans.tsx';
import { useStarting } from './use-starting.ts';
import { Ways } from './ways.tsx';
import styles from './start-page.module.css';

/** Three ways in, then what was worked on before. */
export function StartPage() {
  const words = useMessages(startMessages);
  const { product } = useMessages(shellMessages);
  const starting = useStarting();
  const [blank, setBlank] = useState(false);
  const over = useFileDrop((files) => starting.openFiles(files));
  useEffect(() => {
    document.title = product; // and no longer the plan that was left
  }, [product]);
  return (
    <div className={styles.page}>
      <TopBar />
      <main className={styles.scroll}>
        <div className={styles.column}>
          <h1 className={styles.headline}>{words.headline}</h1>
          <p className={styles.lead}>{words.lead}</p>
          <Ways starting={starting} onBlank={() => setBlank(true)} />
          <RecentPlans />
          <Link className={styles.verify} href="/verify">
            <Icon name="saved" />
            {words.verify}
          </Link>
          <p className={styles.notice}>
            <Icon name="suggestion" />
            {words.notice}
          </p>
        </div>
      </main>
      {over && <DropVeil />}
      {blank && <BlankDialog onClose={() => setBlank(false)} onCreated={starting.go} />}
      {starting.failure && <FailureDialog failure={starting.failure} onClose={starting.dismiss} />}
    </div>
  );
}
