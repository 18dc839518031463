import { defineMessages } from './catalogue.ts';

/** The five grounds for merging or abolishing, by the ground itself. */
export const reasonMessages = defineMessages({
  zh: {
    职能接近: '职能接近',
    任务重叠: '任务重叠',
    彼此交叉: '彼此交叉',
    职能单一: '职能单一',
    阶段性任务: '阶段性任务',
  },
  en: {
    职能接近: 'Related functions',
    任务重叠: 'Overlapping tasks',
    彼此交叉: 'Intertwined',
    职能单一: 'Single function',
    阶段性任务: 'Time-limited task',
  },
});
