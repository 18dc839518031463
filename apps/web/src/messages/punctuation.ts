import { defineMessages } from './catalogue.ts';

/** What stands between words: full-width in Chinese, followed by a blank in English. */
export const punctuation = defineMessages({
  zh: {
    comma: '，',
    semicolon: '；',
    listComma: '、',
    colon: '：',
    aside: (text: string) => `（${text}）`,
  },
  en: {
    comma: ', ',
    semicolon: '; ',
    listComma: ', ',
    colon: ': ',
    aside: (text: string) => ` (${text})`,
  },
});
