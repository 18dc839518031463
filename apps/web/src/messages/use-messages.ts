import { usePreferences } from '../app/preferences-store.ts';
import { messagesFor } from './catalogue.ts';
import type { Catalogue, Language } from './catalogue.ts';

export function useLanguage(): Language {
  return usePreferences((preferences) => preferences.language);
}

/** The catalogue's words in the language of the page. */
export function useMessages<Z>(catalogue: Catalogue<Z>): ReturnType<typeof messagesFor<Z>> {
  return messagesFor(catalogue, useLanguage());
}
