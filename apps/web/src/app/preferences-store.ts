import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../messages/catalogue.ts';

export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const CHINESE_BY_DEFAULT: Preferences = { language: 'zh-CN', theme: 'system' };

/** One per window. It holds only the defaults until `startPreferences` has read what was kept. */
export const preferencesStore = createStore<Preferences>(() => CHINESE_BY_DEFAULT);

export function usePreferences<Chosen>(choose: (preferences: Preferences) => Chosen): Chosen {
  return useStore(preferencesStore, choose);
}

export function chooseLanguage(language: Language): void {
  preferencesStore.setState({ language });
}

export function chooseTheme(theme: Theme): void {
  preferencesStore.setState({ theme });
}
