import { KIND_WORDS } from '@dachushi/history/vocabulary.ts';
import { defineMessages } from './catalogue.ts';

/** Names of the kinds of divisions, by the kind itself. */
export const kindMessages = defineMessages({ zh: KIND_WORDS['zh-CN'], en: KIND_WORDS.en });

/** The one character on the tile. */
export const kindSignMessages = defineMessages({
  zh: {
    综合管理: '综',
    业务: '业',
    监管: '监',
    审批: '审',
    机关党委: '党',
    纪检监察: '纪',
    离退休: '老',
  },
  en: {
    综合管理: 'G',
    业务: 'B',
    监管: 'S',
    审批: 'A',
    机关党委: 'P',
    纪检监察: 'D',
    离退休: 'R',
  },
});
