import { defineMessages } from './catalogue.ts';

/** What somebody is told whose step a colleague took back. */
export const takenBackMessages = defineMessages({
  zh: {
    reverted: (who: string, what: string) => `${who}回退了你的操作：${what}`,
    because: (reason: string) => `事由：${reason}`,
    look: '查看',
  },
  en: {
    reverted: (who: string, what: string) => `${who} took back your step: ${what}`,
    because: (reason: string) => `Reason: ${reason}`,
    look: 'Look',
  },
});
