export type Language = 'zh-CN' | 'en';

/** A sentence, or a function of what the sentence names. */
type Message = string | ((...named: never[]) => string);

/** The same keys with the same arguments; only the wording differs. */
type SameShape<Z> = {
  readonly [K in keyof Z]: Z[K] extends (...named: infer Named) => string ? (...named: Named) => string : string;
};

export interface Catalogue<Z> {
  readonly zh: SameShape<Z>;
  readonly en: SameShape<Z>;
}

/** Chinese is the original: English must have exactly its keys and arguments, or the compiler refuses. */
export function defineMessages<Z extends Record<string, Message>>(catalogue: {
  readonly zh: Z;
  readonly en: SameShape<NoInfer<Z>>;
}): Catalogue<Z> {
  return catalogue as unknown as Catalogue<Z>; // Z is its own SameShape but for the literal types of its sentences
}

export function messagesFor<Z>(catalogue: Catalogue<Z>, language: Language): SameShape<Z> {
  return language === 'en' ? catalogue.en : catalogue.zh;
}
