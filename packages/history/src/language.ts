/** The two languages in which the log is told. */
export type Language = 'zh-CN' | 'en';

/** The same words in both; Chinese is the original. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;
