import { defineMessages } from './catalogue.ts';

/** Names of the kinds of divisions, by the kind itself. */
export const kindMessages = defineMessages({
  zh: {
    综合管理: '综合管理',
    业务: '业务',
    监管: '监管',
    审批: '审批',
    机关党委: '机关党委',
    纪检监察: '纪检监察',
    离退休: '离退休',
  },
  en: {
    综合管理: 'General affairs',
    业务: 'Line work',
    监管: 'Supervision',
    审批: 'Approval',
    机关党委: 'Party committee',
    纪检监察: 'Discipline inspection',
    离退休: 'Retired staff',
  },
});

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
