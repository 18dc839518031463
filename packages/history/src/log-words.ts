import type { Act } from './act.ts';
import type { InBoth } from './language.ts';

/** Names of the kinds of acts. */
export const ACT_WORDS: InBoth<Readonly<Record<Act, string>>> = {
  'zh-CN': {
    units: '机构调整',
    duties: '职责事项',
    places: '编制职数专员',
    settings: '目标范围说明',
    group: '一并办理',
    undo: '撤回与恢复',
  },
  en: {
    units: 'Units',
    duties: 'Duties and items',
    places: 'Places, posts, specialists',
    settings: 'Targets, scope, explanations',
    group: 'Several at once',
    undo: 'Undo and redo',
  },
};

/** Words around the acts: who, where, on what ground, taken back or restored. */
export const LOG_WORDS = {
  'zh-CN': {
    sample: '示例',
    nameless: (mark: string) => `同事 ${mark}`,
    wholePlan: '全市',
    andOthers: (first: string, count: number) => `${first}等 ${count} 个部门`,
    document: (no: string) => `依据 ${no}`,
    tookBack: (seq: string) => `撤回第 ${seq} 步`,
    reverted: (seq: string) => `回退第 ${seq} 步`,
    restored: (seq: string) => `恢复第 ${seq} 步`,
    takenBackBy: (seq: string) => `已由第 ${seq} 步撤回`,
    revertedBy: (seq: string) => `已由第 ${seq} 步回退`,
  },
  en: {
    sample: 'Sample',
    nameless: (mark: string) => `Colleague ${mark}`,
    wholePlan: 'Whole city',
    andOthers: (first: string, count: number) => `${first} and others (${count} departments)`,
    document: (no: string) => `by ${no}`,
    tookBack: (seq: string) => `Undid step ${seq}`,
    reverted: (seq: string) => `Reverted step ${seq}`,
    restored: (seq: string) => `Redid step ${seq}`,
    takenBackBy: (seq: string) => `undone by step ${seq}`,
    revertedBy: (seq: string) => `reverted by step ${seq}`,
  },
};
