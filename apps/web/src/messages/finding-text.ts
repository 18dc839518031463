import { percentText, fraction } from '@dachushi/domain/ratios/fraction.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import type { Language } from './catalogue.ts';

/** What a finding says: what it is, what exactly, where the rule comes from and what would settle it. */
export interface FindingText {
  readonly title: string;
  readonly detail: string;
  readonly basis: string;
  readonly remedy: string;
}

type Words = (data: Readonly<Record<string, string | number>>) => FindingText;

const number = (value: string | number | undefined): number => Number(value ?? 0);
const text = (value: string | number | undefined): string => String(value ?? '');

/** “22.73%（5/22）”: never a percentage without its base. */
function ratio(data: Readonly<Record<string, string | number>>): string {
  const before = number(data['before']);
  return before === 0
    ? '0/0'
    : `${percentText(fraction(number(data['removed']), before))}%（${text(data['removed'])}/${text(data['before'])}）`;
}

const CHINESE: Readonly<Record<string, Words>> = {
  'approves-and-supervises': (data) => ({
    title: '审监未分离',
    detail: `“${text(data['name'])}”同时承担审批 ${text(data['approvals'])} 项、监管 ${text(data['supervisions'])} 项`,
    basis: '报告：审批权与监管权分离',
    remedy: '把审批事项所在处室移到专门承担审批的机构',
  }),
  'merge-on-paper': (data) => ({
    title: '纸面合并',
    detail: `“${text(data['name'])}”与其中一个来源处室的人员、职责相同，没有真正整合`,
    basis: '报告：更名或纸面合并不减少机构',
    remedy: '并入职责相近的处室，或取消这次新设',
  }),
  'merge-without-reason': (data) => ({
    title: '合并未写明理由',
    detail: `“${text(data['name'])}”由 ${text(data['sources'])} 个处室组成，没有写明理由`,
    basis: '报告：职能接近、任务重叠、彼此交叉、职能单一、阶段性任务五种情形',
    remedy: '选一条或几条理由',
  }),
  'no-whole-number-fit': (data) => ({
    title: '没有整数步落入区间',
    detail: `原有 ${text(data['before'])} 个，最接近的是减 ${text(data['nearest'])} 个`,
    basis: '本方案设定的目标和区间',
    remedy: '取最接近的一步，并写明偏离说明',
  }),
  'ratio-outside-band': (data) => ({
    title: data['status'] === 'above' ? '精简比例高于区间' : '精简比例低于区间',
    detail: `精简 ${ratio(data)}，${number(data['steps']) > 0 ? `还差 ${text(data['steps'])} 个` : `多减 ${Math.abs(number(data['steps']))} 个`}进入区间`,
    basis: '报告：30%上下浮动，从实际出发',
    remedy: '继续归并，或写明偏离说明',
  }),
  'rename-only': (data) => ({
    title: '只更名',
    detail: `“${text(data['formerName'])}”改为“${text(data['name'])}”，没有减少机构`,
    basis: '报告：更名或纸面合并不减少机构',
    remedy: '不计入精简即可；也可以与相近处室合并',
  }),
  'temporary-kept': (data) => ({
    title: '阶段性处室仍保留',
    detail: `“${text(data['name'])}”为阶段性任务设立${data['until'] ? `，期限至 ${text(data['until'])}` : ''}`,
    basis: '报告：承担阶段性任务的处室归并或撤销',
    remedy: '并入承担同类职责的处室，或撤销',
  }),
};

const ENGLISH: Readonly<Record<string, Words>> = {
  'approves-and-supervises': (data) => ({
    title: 'Approval and supervision together',
    detail: `“${text(data['name'])}” handles ${text(data['approvals'])} approvals and ${text(data['supervisions'])} supervision matters`,
    basis: 'Report: the power to approve stands apart from the power to supervise',
    remedy: 'Move the division with the approvals to a unit that only approves',
  }),
  'merge-on-paper': (data) => ({
    title: 'Merged on paper only',
    detail: `“${text(data['name'])}” has the staff and duties of one of its sources alone; nothing was consolidated`,
    basis: 'Report: renaming or merging on paper reduces nothing',
    remedy: 'Merge it with a division of related duties, or take the new unit back',
  }),
  'merge-without-reason': (data) => ({
    title: 'Merged without a reason',
    detail: `“${text(data['name'])}” is made of ${text(data['sources'])} divisions and says no reason`,
    basis: 'Report: five grounds for merging or abolishing',
    remedy: 'Choose one or more reasons',
  }),
  'no-whole-number-fit': (data) => ({
    title: 'No whole step lies in the band',
    detail: `Of ${text(data['before'])} divisions, removing ${text(data['nearest'])} comes closest`,
    basis: 'Target and band set in this plan',
    remedy: 'Take the nearest step and give a reason for the deviation',
  }),
  'ratio-outside-band': (data) => ({
    title: data['status'] === 'above' ? 'Ratio above the band' : 'Ratio below the band',
    detail: `Reduced by ${ratio(data).replace('（', ' (').replace('）', ')')}, ${number(data['steps']) > 0 ? `${text(data['steps'])} to go` : `${Math.abs(number(data['steps']))} too many`}`,
    basis: 'Report: about 30 %, as circumstances allow',
    remedy: 'Merge further, or give a reason for the deviation',
  }),
  'rename-only': (data) => ({
    title: 'Renamed only',
    detail: `“${text(data['formerName'])}” became “${text(data['name'])}”; nothing was reduced`,
    basis: 'Report: renaming or merging on paper reduces nothing',
    remedy: 'Leave it uncounted, or merge it with a related division',
  }),
  'temporary-kept': (data) => ({
    title: 'Temporary division kept',
    detail: `“${text(data['name'])}” was set up for a limited task${data['until'] ? `, until ${text(data['until'])}` : ''}`,
    basis: 'Report: divisions for time-limited tasks are merged or abolished',
    remedy: 'Merge it with a division of like duties, or abolish it',
  }),
};

/** A rule newer than these words still says which rule it is. */
export function findingText(finding: Finding, language: Language): FindingText {
  const words = (language === 'en' ? ENGLISH : CHINESE)[finding.ruleId];
  return words ? words(finding.data) : { title: finding.ruleId, detail: '', basis: '', remedy: '' };
}
