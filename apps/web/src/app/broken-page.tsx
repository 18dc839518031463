import { Button } from '../components/button.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import styles from './message-page.module.css';

/** No bar and no router: whatever failed may be one of them. */
export function BrokenPage({ failure }: { readonly failure: unknown }) {
  const words = useMessages(shellMessages);
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <h1 className={styles.title}>{words.brokenTitle}</h1>
        <p className={styles.text}>{words.brokenText}</p>
        <Button look="primary" icon="redo" className={styles.act} onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        <details className={styles.detail}>
          <summary>{words.technicalDetail}</summary>
          {failure instanceof Error ? failure.message : String(failure)}
        </details>
      </div>
    </main>
  );
}
