import type { Language } from '../../messages/catalogue.ts';

interface ChipFacts {
  readonly kind: string;
  readonly places: string;
  readonly posts: string;
}

/** In one narrow line, the figures whole: English, where the words are long, ends with what may be cut. */
export function chipFacts({ kind, places, posts }: ChipFacts, language: Language): readonly [string, string, string] {
  return language === 'en' ? [places, posts, kind] : [kind, places, posts];
}
