import { number, ratioText, text } from './rule-words.ts';
import type { FindingWords } from './rule-words.ts';

const ON_PAPER = { zh: '更名或纸面合并不减少机构', en: 'renaming or merging on paper reduces nothing' };

/** Targets, merges and names. */
export const structureFindings: FindingWords = {
  'merge-on-paper': {
    zh: ({ name }) => ({
      title: '纸面合并',
      detail: `“${text(name)}”与其中一个来源处室的人员、职责相同，没有真正整合`,
      remedy: '并入职责相近的处室，或取消这次新设',
      says: ON_PAPER.zh,
    }),
    en: ({ name }) => ({
      title: 'Merged on paper only',
      detail: `“${text(name)}” has the staff and duties of one of its sources alone; nothing was consolidated`,
      remedy: 'Merge it with a division of related duties, or take the new unit back',
      says: ON_PAPER.en,
    }),
  },
  'merge-without-reason': {
    zh: ({ name, sources }) => ({
      title: '合并未写明理由',
      detail: `“${text(name)}”由 ${text(sources)} 个处室组成，没有写明理由`,
      remedy: '选一条或几条理由',
      says: '职能接近、任务重叠、彼此交叉、职能单一、阶段性任务五种情形',
    }),
    en: ({ name, sources }) => ({
      title: 'Merged without a reason',
      detail: `“${text(name)}” is made of ${text(sources)} divisions and says no reason`,
      remedy: 'Choose one or more reasons',
      says: 'five grounds for merging or abolishing',
    }),
  },
  'no-whole-number-fit': {
    zh: ({ before, nearest }) => ({
      title: '没有整数步落入区间',
      detail: `原有 ${text(before)} 个，最接近的是减 ${text(nearest)} 个`,
      remedy: '取最接近的一步，并写明偏离说明',
      says: '本方案的目标和区间',
    }),
    en: ({ before, nearest }) => ({
      title: 'No whole step lies in the band',
      detail: `Of ${text(before)} divisions, removing ${text(nearest)} comes closest`,
      remedy: 'Take the nearest step and give a reason for the deviation',
      says: 'its target and band',
    }),
  },
  'ratio-outside-band': {
    zh: (figures) => ({
      title: figures['status'] === 'above' ? '精简比例高于区间' : '精简比例低于区间',
      detail: `精简 ${ratioText(figures, 'zh-CN')}，${number(figures['steps']) > 0 ? `还差 ${text(figures['steps'])} 个进入区间` : `比区间多减 ${Math.abs(number(figures['steps']))} 个`}`,
      remedy: figures['status'] === 'above' ? '拆出多减的，或写明偏离说明' : '继续归并，或写明偏离说明',
      says: '30%上下浮动，从实际出发',
    }),
    en: (figures) => ({
      title: figures['status'] === 'above' ? 'Ratio above the band' : 'Ratio below the band',
      detail: `Reduced by ${ratioText(figures, 'en')}, ${number(figures['steps']) > 0 ? `${text(figures['steps'])} to go` : `${Math.abs(number(figures['steps']))} too many`}`,
      remedy: `${figures['status'] === 'above' ? 'Split off what is too much' : 'Merge further'}, or give a reason for the deviation`,
      says: 'about 30 %, as circumstances allow',
    }),
  },
  'reduction-by-small-departments': {
    zh: ({ largeRemoved, largeBefore, smallRemoved, smallBefore }) => ({
      title: '精简集中在小部门',
      detail: `处室较多的一半部门精简 ${ratioText({ removed: number(largeRemoved), before: number(largeBefore) }, 'zh-CN')}，其余部门精简 ${ratioText({ removed: number(smallRemoved), before: number(smallBefore) }, 'zh-CN')}`,
      remedy: '看看处室较多的部门还能归并哪些处室',
      says: '杜绝浅尝辄止、避重就轻、各取所需',
    }),
    en: ({ largeRemoved, largeBefore, smallRemoved, smallBefore }) => ({
      title: 'Small departments carry the reduction',
      detail: `The larger half of the departments is reduced by ${ratioText({ removed: number(largeRemoved), before: number(largeBefore) }, 'en')}, the others by ${ratioText({ removed: number(smallRemoved), before: number(smallBefore) }, 'en')}`,
      remedy: 'See what the larger departments can still merge',
      says: 'no half measures, and no sparing of the hard cases',
    }),
  },
  'rename-only': {
    zh: ({ formerName, name }) => ({
      title: '只更名',
      detail: `“${text(formerName)}”改为“${text(name)}”，没有减少机构`,
      remedy: '不计入精简即可；也可以与相近处室合并',
      says: ON_PAPER.zh,
    }),
    en: ({ formerName, name }) => ({
      title: 'Renamed only',
      detail: `“${text(formerName)}” became “${text(name)}”; nothing was reduced`,
      remedy: 'Leave it uncounted, or merge it with a related division',
      says: ON_PAPER.en,
    }),
  },
  'temporary-kept': {
    zh: ({ name, until }) => ({
      title: '阶段性处室仍保留',
      detail: `“${text(name)}”为阶段性任务设立${until ? `，期限至 ${text(until)}` : ''}`,
      remedy: '并入承担同类职责的处室，或撤销',
      says: '承担阶段性任务的处室归并或撤销',
    }),
    en: ({ name, until }) => ({
      title: 'Temporary division kept',
      detail: `“${text(name)}” was set up for a limited task${until ? `, until ${text(until)}` : ''}`,
      remedy: 'Merge it with a division of like duties, or abolish it',
      says: 'divisions for time-limited tasks are merged or abolished',
    }),
  },
};
