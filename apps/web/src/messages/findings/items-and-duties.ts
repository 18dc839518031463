import { text } from './rule-words.ts';
import type { FindingWords } from './rule-words.ts';

const APART = { zh: '审批权与监管权分离', en: 'the power to approve stands apart from the power to supervise' };
const CHAIN = {
  zh: '职能、流程、机构、岗位、编制逐层对应',
  en: 'duties, process, units, posts and places are one chain',
};

/** Where approvals of a department are handled, and how many call for an office. */
const approvalFindings: FindingWords = {
  'approvals-scattered': {
    zh: ({ approvals, units, names }) => ({
      title: '审批事项未集中',
      detail: `${text(approvals)} 项审批由 ${text(units)} 个机构承办：${text(names)}${Number(units) > 6 ? ' 等' : ''}`,
      remedy: '全部交给行政审批办公室；没有的，先设立',
      says: '一个部门由一个机构管审批',
    }),
    en: ({ approvals, units, names }) => ({
      title: 'Approvals in several places',
      detail: `${text(approvals)} approvals are handled by ${text(units)} unit${Number(units) === 1 ? '' : 's'}: ${text(names).replaceAll('、', ', ')}${Number(units) > 6 ? ' and others' : ''}`,
      remedy: 'Give all of them to the approval office; create one first where there is none',
      says: 'one unit of a department grants its approvals',
    }),
  },
  'approval-office-missing': {
    zh: ({ approvals, from }) => ({
      title: '应设未设行政审批办公室',
      detail: `有审批 ${text(approvals)} 项，没有专门的审批机构`,
      remedy: '设立行政审批办公室并集中事项，或说明保留',
      says: `审批事项较多的部门设行政审批办公室；“较多”为政策设定：${text(from)} 项及以上`,
    }),
    en: ({ approvals, from }) => ({
      title: 'No approval office',
      detail: `There are ${text(approvals)} approvals and no unit that only approves`,
      remedy: 'Set up an approval office and bring them together, or say why not',
      says: `departments with many approvals have an office for them; “many” is set in this plan: ${text(from)} or more`,
    }),
  },
  'approval-office-needless': {
    zh: ({ name, approvals, from }) => ({
      title: '审批事项较少，不必单设机构',
      detail: `部门有审批 ${text(approvals)} 项，单设“${text(name)}”`,
      remedy: '并入相近机构，共用窗口或联合办公，或说明保留',
      says: `审批事项较多的部门才设行政审批办公室；“较多”为政策设定：${text(from)} 项及以上`,
    }),
    en: ({ name, approvals, from }) => ({
      title: 'Few approvals, yet an office of their own',
      detail: `The department has ${text(approvals)} approvals, and “${text(name)}” for them`,
      remedy: 'Merge it with a related unit and share a desk, or say why it stays',
      says: `only departments with many approvals have an office; “many” is set in this plan: ${text(from)} or more`,
    }),
  },
};

/** Single items. */
const itemFindings: FindingWords = {
  'approver-is-supervisor': {
    zh: ({ name, unit }) => ({
      title: '自批自管',
      detail: `“${text(name)}”由“${text(unit)}”审批，也由它监管`,
      remedy: '交给另一个机构监管',
      says: APART.zh,
    }),
    en: ({ name, unit }) => ({
      title: 'Approver supervises itself',
      detail: `“${text(unit)}” both approves and supervises “${text(name)}”`,
      remedy: 'Give the supervision to another unit',
      says: APART.en,
    }),
  },
  'approval-without-supervisor': {
    zh: ({ name, unit }) => ({
      title: '审批事项无监管处室',
      detail: `“${text(name)}”由“${text(unit)}”审批，没有机构监管`,
      remedy: '指定监管机构',
      says: '解决事前抢着管、事后推着干，监管不明晰',
    }),
    en: ({ name, unit }) => ({
      title: 'Approval without supervisor',
      detail: `“${text(unit)}” grants “${text(name)}” and no unit watches over it`,
      remedy: 'Name a unit that supervises it',
      says: 'nobody is clear about who supervises once an approval is given',
    }),
  },
  'approves-and-supervises': {
    zh: ({ name, approvals, supervisions }) => ({
      title: '审监未分离',
      detail: `“${text(name)}”同时承担审批 ${text(approvals)} 项、监管 ${text(supervisions)} 项`,
      remedy: '把审批事项交给专门承担审批的机构',
      says: APART.zh,
    }),
    en: ({ name, approvals, supervisions }) => ({
      title: 'Approval and supervision together',
      detail: `“${text(name)}” handles ${text(approvals)} approvals and ${text(supervisions)} supervision matters`,
      remedy: 'Give the approvals to a unit that only approves',
      says: APART.en,
    }),
  },
  'item-orphaned': {
    zh: ({ name, status }) => ({
      title: '事项悬空',
      detail: `“${text(name)}”拟${text(status)}，没有文号，也没有承办机构`,
      remedy: '补上文号，或重新交给一个机构承办',
      says: '每个事项在新架构中有一个承办机构',
    }),
    en: ({ name, status }) => ({
      title: 'Item without an owner',
      detail: `“${text(name)}” is to be ${status === '下放' ? 'handed down' : 'cancelled'} without a document number, and no unit handles it`,
      remedy: 'Add the document number, or give it to a unit again',
      says: 'every item has one owner in the new structure',
    }),
  },
  'items-in-empty-unit': {
    zh: ({ name, items }) => ({
      title: '空壳机构承办事项',
      detail: `“${text(name)}”承办 ${text(items)} 项，却没有处室、编制和职数`,
      remedy: '划入编制、核定职数，或把处室移入',
      says: CHAIN.zh,
    }),
    en: ({ name, items }) => ({
      title: 'Items in an empty unit',
      detail: `“${text(name)}” handles ${text(items)} items and has no division, place or post`,
      remedy: 'Transfer places and set posts, or move a division in',
      says: CHAIN.en,
    }),
  },
  'precondition-without-basis': {
    zh: ({ items, preconditions }) => ({
      title: '无依据前置条件',
      detail: `${text(items)} 个事项还有没有依据的前置条件，共 ${text(preconditions)} 项`,
      remedy: '取消这些前置条件，或补上依据',
      says: '取消没有必要的前置条件',
    }),
    en: ({ items, preconditions }) => ({
      title: 'Preconditions without a basis',
      detail: `Of the items, ${text(items)} still ask for ${text(preconditions)} preconditions that no law asks for`,
      remedy: 'Drop them, or add their basis',
      says: 'needless preconditions are dropped',
    }),
  },
  'days-over-statute': {
    zh: ({ name, days, statutoryDays }) => ({
      title: '承诺时限超过法定时限',
      detail: `“${text(name)}”承诺 ${text(days)} 个工作日，法定 ${text(statutoryDays)} 个工作日`,
      remedy: '缩短到法定时限以内',
      says: '承诺时限不长于法定时限',
    }),
    en: ({ name, days, statutoryDays }) => ({
      title: 'Longer than the law allows',
      detail: `“${text(name)}” is promised in ${text(days)} working days; the law allows ${text(statutoryDays)}`,
      remedy: 'Shorten it to what the law allows',
      says: 'no promise is longer than the statutory time',
    }),
  },
};

/** Duties and the units that carry them. */
const dutyFindings: FindingWords = {
  'duty-overlap': {
    zh: ({ unit, duty, otherUnit, otherDuty }) => ({
      title: '职责交叉未划清',
      detail: `“${text(unit)}”（${text(duty)}）与“${text(otherUnit)}”（${text(otherDuty)}）都牵头`,
      remedy: '确定一个牵头，另一个配合；或把职责划到一个机构',
      says: '第十条，相同或者相近的职能原则上由一个机构承担',
    }),
    en: ({ unit, duty, otherUnit, otherDuty }) => ({
      title: 'Two units lead the same duty',
      detail: `“${text(unit)}” (${text(duty)}) and “${text(otherUnit)}” (${text(otherDuty)}) both lead`,
      remedy: 'Let one lead and the other assist, or move the duty to one of them',
      says: 'Art. 10, the same or similar duties belong in principle to one body',
    }),
  },
  'duty-without-owner': {
    zh: ({ duty }) => ({
      title: '职责无主',
      detail: `“${text(duty)}”已取消，没有文号，也没有承担机构`,
      remedy: '补上文号，或重新划给一个机构',
      says: '合并、撤销时写明每项职责的去向',
    }),
    en: ({ duty }) => ({
      title: 'Duty without an owner',
      detail: `“${text(duty)}” ended without a document number, and no unit carries it`,
      remedy: 'Add the document number, or give it to a unit again',
      says: 'a merger or abolition states where each duty goes',
    }),
  },
  'unit-without-duty': {
    zh: ({ name }) => ({
      title: '四定链条断裂',
      detail: `“${text(name)}”既没有职责，也没有事项`,
      remedy: '划入职责或事项，或撤销',
      says: CHAIN.zh,
    }),
    en: ({ name }) => ({
      title: 'Unit without duties',
      detail: `“${text(name)}” has neither a duty nor an item`,
      remedy: 'Give it duties or items, or abolish it',
      says: CHAIN.en,
    }),
  },
  'single-duty-unit': {
    zh: ({ name, duty }) => ({
      title: '职能单一',
      detail: `“${text(name)}”只有一项职责：${text(duty)}`,
      remedy: '并入职责相近的处室',
      says: '分工过细、职责单一的处室归并',
    }),
    en: ({ name, duty }) => ({
      title: 'Single duty',
      detail: `“${text(name)}” has one duty only: ${text(duty)}`,
      remedy: 'Merge it with a division of related duties',
      says: 'divisions cut too fine, with a single duty, are merged',
    }),
  },
};

/** Duties, approvals and supervision. */
export const itemsAndDutiesFindings: FindingWords = { ...approvalFindings, ...itemFindings, ...dutyFindings };
