import { ESTABLISHMENT_WORDS } from '@dachushi/history/vocabulary.ts';
import { defineMessages } from './catalogue.ts';

/** 编制类型 as words. */
export const establishmentMessages = defineMessages({ zh: ESTABLISHMENT_WORDS['zh-CN'], en: ESTABLISHMENT_WORDS.en });
