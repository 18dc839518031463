import type { DivisionKind } from '@dachushi/domain/division.ts';
import type { EstablishmentKind } from '@dachushi/domain/establishment.ts';
import type { Reason } from '@dachushi/domain/reason.ts';
import type { InBoth } from './language.ts';

/** Names of the kinds of divisions, by the kind itself. */
export const KIND_WORDS: InBoth<Readonly<Record<DivisionKind, string>>> = {
  'zh-CN': {
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
};

/** 编制类型 as words. */
export const ESTABLISHMENT_WORDS: InBoth<Readonly<Record<EstablishmentKind, string>>> = {
  'zh-CN': { 行政: '行政', 政法: '政法', 事业: '事业', 工勤: '工勤' },
  en: { 行政: 'administrative', 政法: 'political-legal', 事业: 'institution', 工勤: 'support' },
};

/** The five grounds for merging or abolishing, by the ground itself. */
export const REASON_WORDS: InBoth<Readonly<Record<Reason, string>>> = {
  'zh-CN': {
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
};

/** What stands between words: full-width in Chinese, followed by a blank in English. */
export const PUNCTUATION = {
  'zh-CN': {
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
} satisfies InBoth<Readonly<Record<string, string | ((text: string) => string)>>>;
