import { useLocation } from 'wouter';
import { Button } from '../components/button.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import styles from './message-page.module.css';
import { TopBar } from './top-bar.tsx';

export function NotFoundPage() {
  const words = useMessages(shellMessages);
  const [, navigate] = useLocation();
  return (
    <div className={styles.page}>
      <TopBar />
      <main className={styles.content}>
        <h1 className={styles.title}>{words.notFoundTitle}</h1>
        <p className={styles.text}>{words.notFoundText}</p>
        <Button look="primary" className={styles.act} onClick={() => navigate('/')}>
          {words.toStart}
        </Button>
      </main>
    </div>
  );
}
