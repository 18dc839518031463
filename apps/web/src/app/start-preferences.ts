import { preferencesStore } from './preferences-store.ts';
import type { Preferences } from './preferences-store.ts';

/** `public/first-paint.js` reads the same key. */
const STORAGE_KEY = 'dachushi.preferences';

interface Surroundings {
  readonly root: HTMLElement;
  /** A function, because merely touching `localStorage` throws where it is forbidden. */
  readonly storage: () => Storage;
  readonly systemIsDark: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
}

/** Reads the kept preferences, shows them on the page and keeps every later choice. Returns how to stop. */
export function startPreferences({ root, storage, systemIsDark }: Surroundings): () => void {
  preferencesStore.setState(readKept(storage));
  const show = () => showPreferences(root, preferencesStore.getState(), systemIsDark.matches);
  show();
  const stopKeeping = preferencesStore.subscribe((preferences) => {
    show();
    keep(storage, preferences);
  });
  systemIsDark.addEventListener('change', show);
  return () => {
    stopKeeping();
    systemIsDark.removeEventListener('change', show);
  };
}

function showPreferences(root: HTMLElement, { language, theme }: Preferences, systemIsDark: boolean): void {
  root.lang = language;
  root.dataset['theme'] = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
}

function readKept(storage: () => Storage): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { language, theme } = kept as Partial<Record<keyof Preferences, unknown>>;
    return {
      ...(language === 'zh-CN' || language === 'en' ? { language } : {}),
      ...(theme === 'system' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    };
  } catch {
    return {}; // storage forbidden or its content damaged: the defaults serve
  }
}

function keep(storage: () => Storage, preferences: Preferences): void {
  try {
    storage().setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // storage full or forbidden: the choice holds for this window
  }
}
