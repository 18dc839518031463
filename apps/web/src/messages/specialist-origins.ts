import { defineMessages } from './catalogue.ts';

/** Which post was given up for a 专员, by the origin itself. */
export const specialistOrigins = defineMessages({
  zh: { 正职: '正职', 副职: '副职', 其他: '其他' },
  en: { 正职: 'a chief', 副职: 'a deputy', 其他: 'another kind' },
});
