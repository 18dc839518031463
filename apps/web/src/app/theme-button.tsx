import { IconButton } from '../components/icon-button.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { chooseTheme, usePreferences } from './preferences-store.ts';

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const ICON = { system: 'system', light: 'sun', dark: 'moon' } as const;
const WORD = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

/** Three themes in turn; the name says which one holds now. */
export function ThemeButton() {
  const words = useMessages(shellMessages);
  const theme = usePreferences((preferences) => preferences.theme);
  return <IconButton icon={ICON[theme]} label={words[WORD[theme]]} onClick={() => chooseTheme(NEXT[theme])} />;
}
