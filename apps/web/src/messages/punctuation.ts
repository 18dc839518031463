import { PUNCTUATION } from '@dachushi/history/vocabulary.ts';
import { defineMessages } from './catalogue.ts';

/** What stands between words: full-width in Chinese, followed by a blank in English. */
export const punctuation = defineMessages({ zh: PUNCTUATION['zh-CN'], en: PUNCTUATION.en });
