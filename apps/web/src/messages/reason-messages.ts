import { REASON_WORDS } from '@dachushi/history/vocabulary.ts';
import { defineMessages } from './catalogue.ts';

/** The five grounds for merging or abolishing, by the ground itself. */
export const reasonMessages = defineMessages({ zh: REASON_WORDS['zh-CN'], en: REASON_WORDS.en });
