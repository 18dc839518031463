import { defineMessages } from './catalogue.ts';

/** The ways to look at the ratios. */
export const ratioViewMessages = defineMessages({
  zh: {
    views: '比例页视图',
    ratios: '精简比例',
    staffing: '按人员配置测算目标',
    matrix: '多维度比较',
    loading: '正在打开',
  },
  en: {
    views: 'Views',
    ratios: 'Ratios',
    staffing: 'Targets from staffing',
    matrix: 'Compare departments',
    loading: 'Opening',
  },
});
