import { Button } from '../components/button.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { chooseLanguage, preferencesStore } from './preferences-store.ts';
import styles from './top-bar.module.css';

/** Named in the other language, for whoever cannot read this one. */
export function LanguageButton() {
  const words = useMessages(shellMessages);
  return (
    <Button
      look="quiet"
      icon="language"
      className={styles.language}
      aria-label={`${words.languageNow} ${words.switchLanguage}`}
      data-tooltip={words.switchLanguage}
      onClick={() => chooseLanguage(preferencesStore.getState().language === 'en' ? 'zh-CN' : 'en')}
    >
      {words.languageNow}
    </Button>
  );
}
