import type { MenuEntry } from '../components/menu.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { chooseLanguage, preferencesStore } from './preferences-store.ts';

/** The other language, where a phone has no room for its button. */
export function useLanguageEntry(): MenuEntry {
  const words = useMessages(shellMessages);
  return {
    id: 'language',
    label: words.switchLanguage,
    icon: 'language',
    run: () => chooseLanguage(preferencesStore.getState().language === 'en' ? 'zh-CN' : 'en'),
  };
}
