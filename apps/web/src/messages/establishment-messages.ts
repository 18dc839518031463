import { defineMessages } from './catalogue.ts';

/** 编制类型 as words. */
export const establishmentMessages = defineMessages({
  zh: { 行政: '行政', 政法: '政法', 事业: '事业', 工勤: '工勤' },
  en: { 行政: 'administrative', 政法: 'political-legal', 事业: 'institution', 工勤: 'support' },
});
