import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { EstablishmentKind } from '@dachushi/domain/establishment.ts';
import { number, ratioText, text } from './rule-words.ts';
import type { Figures, FindingWords } from './rule-words.ts';

const KINDS_IN_ENGLISH: Readonly<Record<EstablishmentKind, string>> = {
  行政: 'administrative',
  政法: 'justice',
  事业: 'public service',
  工勤: 'support',
};
const RANKS_IN_ENGLISH: Readonly<Record<string, string>> = { 处级: 'division', 科级: 'section', 股级: 'sub-section' };
const PARTS = {
  zh: { name: '名称', kind: '类别', establishment: '编制', posts: '职数', duties: '职责' },
  en: { name: 'name', kind: 'kind', establishment: 'places', posts: 'posts', duties: 'duties' },
} as const;

/** “行政 2 名、工勤 1 名”: only the kinds that rose. */
function risenIn(figures: Figures): string {
  const risen = ESTABLISHMENT_KINDS.filter((kind) => number(figures[kind]) > 0);
  return risen.map((kind) => `${kind} ${text(figures[kind])} 名`).join('、');
}

function risenInEnglish(figures: Figures): string {
  const risen = ESTABLISHMENT_KINDS.filter((kind) => number(figures[kind]) > 0);
  return risen.map((kind) => `${text(figures[kind])} ${KINDS_IN_ENGLISH[kind]}`).join(', ');
}

/** “行政、工勤” as it comes, in English. */
function kindsInEnglish(kinds: string | number | undefined): string {
  return ESTABLISHMENT_KINDS.filter((kind) => text(kinds).includes(kind))
    .map((kind) => KINDS_IN_ENGLISH[kind])
    .join(', ');
}

/** Which parts differ, by the codes the rule gives. */
function partsIn(language: 'zh' | 'en', changed: string | number | undefined): string {
  const words: Readonly<Record<string, string>> = PARTS[language];
  return text(changed)
    .split(' ')
    .flatMap((code) => words[code] ?? [])
    .join(language === 'zh' ? '、' : ', ');
}

/** What falls short, each with its own figure; those that are none are left out. */
function named(
  parts: readonly (readonly [count: string | number | undefined, words: string])[],
  comma: string,
): string {
  return parts
    .filter(([count]) => number(count) > 0)
    .map(([count, words]) => words.replace('#', text(count)))
    .join(comma);
}

/** 编制, 职数, 专员 and what units there are. */
export const placesAndPostsFindings: FindingWords = {
  'temporary-expired': {
    zh: ({ name, until }) => ({
      title: '阶段性处室到期未撤',
      detail: `“${text(name)}”的期限为 ${text(until)}，早于现状基准日`,
      remedy: '撤销，职责交给承担同类职责的处室',
      says: '承担阶段性任务的处室归并或撤销',
    }),
    en: ({ name, until }) => ({
      title: 'Temporary division past its end',
      detail: `“${text(name)}” was to end on ${text(until)}, before the base date`,
      remedy: 'Abolish it; its duties go to a division of like duties',
      says: 'divisions for time-limited tasks are merged or abolished',
    }),
  },
  'internal-units-above-policy': {
    zh: ({ count, most }) => ({
      title: '综合管理处室偏多',
      detail: `综合管理类处室 ${text(count)} 个，最多 ${text(most)} 个`,
      remedy: '把较小的综合管理处室并入办公室',
      says: '机关内部管理处室一律综合设置',
    }),
    en: ({ count, most }) => ({
      title: 'Too many general affairs divisions',
      detail: `${text(count)} general affairs divisions, at most ${text(most)}`,
      remedy: 'Merge the smaller ones into the general office',
      says: 'internal management is set up together',
    }),
  },
  'micro-unit': {
    zh: ({ name, places, most }) => ({
      title: '微型处室',
      detail: `“${text(name)}”编制 ${text(places)} 名，不超过 ${text(most)} 名`,
      remedy: '与职责相近的处室合并',
      says: '解决分工过细、职责单一',
    }),
    en: ({ name, places, most }) => ({
      title: 'Micro-division',
      detail: `“${text(name)}” has ${text(places)} places, no more than ${text(most)}`,
      remedy: 'Merge it with a division of related duties',
      says: 'against work cut too fine and single duties',
    }),
  },
  'establishment-below-minimum': {
    zh: ({ name, places, least }) => ({
      title: '编制低于最低数',
      detail: `“${text(name)}”编制 ${text(places)} 名，最低 ${text(least)} 名`,
      remedy: '划入编制，或与相近处室合并',
      says: '每个处室的最低编制',
    }),
    en: ({ name, places, least }) => ({
      title: 'Fewer places than the least',
      detail: `“${text(name)}” has ${text(places)} places, the least is ${text(least)}`,
      remedy: 'Transfer places to it, or merge it with a related division',
      says: 'the least places of a division',
    }),
  },
  'establishment-risen': {
    zh: (figures) => ({
      title: `总量超出 ${text(figures['amount'])} 名`,
      detail: `从方案外增加编制，没有依据文件：${risenIn(figures)}`,
      remedy: '退回这些编制，或写明批准文号',
      says: '控编减编，编制总量不增加',
    }),
    en: (figures) => ({
      title: `Total exceeded by ${text(figures['amount'])}`,
      detail: `Places came from outside the plan without a document: ${risenInEnglish(figures)}`,
      remedy: 'Give them back, or name the document that allows them',
      says: 'the total of places does not rise',
    }),
  },
  'establishment-kinds-mixed': {
    zh: ({ risen, fallen }) => ({
      title: '编制类型混用',
      detail: `${text(risen)}编制从方案外增加，同时${text(fallen)}编制减少`,
      remedy: '各类编制分别平衡，不以一类抵另一类',
      says: '各类编制不得混用',
    }),
    en: ({ risen, fallen }) => ({
      title: 'Kinds of places mixed',
      detail: `Places rose (${kindsInEnglish(risen)}) while others fell (${kindsInEnglish(fallen)})`,
      remedy: 'Balance each kind by itself',
      says: 'one kind of place does not stand in for another',
    }),
  },
  'staff-over-establishment': {
    zh: ({ name, staff, places }) => ({
      title: '实有人数超编制',
      detail: `“${text(name)}”实有 ${text(staff)} 名，核定编制 ${text(places)} 名`,
      remedy: '划入编制，或安排人员分流',
      says: '第六条，实有人员不得突破编制',
    }),
    en: ({ name, staff, places }) => ({
      title: 'More people than places',
      detail: `“${text(name)}” has ${text(staff)} people in ${text(places)} approved places`,
      remedy: 'Transfer places to it, or find posts elsewhere',
      says: 'Article 6, staff may not exceed the approved places',
    }),
  },
  'posts-above-ceiling': {
    zh: ({ name, places, chief, deputy, mostChief, mostDeputy, table }) => ({
      title: '职数超过上限',
      detail: `“${text(name)}”编制 ${text(places)} 名、${text(chief)}正${text(deputy)}副，上限 ${text(mostChief)}正${text(mostDeputy)}副`,
      remedy: '核到上限，超出的副职列为过渡期职数',
      says: `职数表 ${text(table)}，按核定编制`,
    }),
    en: ({ name, places, chief, deputy, mostChief, mostDeputy, table }) => ({
      title: 'Posts above the ceiling',
      detail: `“${text(name)}”: ${text(places)} places, ${text(chief)} heads and ${text(deputy)} deputies; at most ${text(mostChief)} and ${text(mostDeputy)}`,
      remedy: 'Set the posts to the ceiling, with the deputies above it in transition',
      says: `table of posts ${text(table) === '自定' ? 'set by hand' : text(table)}, by approved places`,
    }),
  },
  'transitional-without-end': {
    zh: ({ name, deputies }) => ({
      title: '过渡期没有期限',
      detail: `“${text(name)}”有过渡期副职 ${text(deputies)} 名，没有写明截止日期`,
      remedy: '写明消化期限',
      says: '过渡期职数要有截止日期',
    }),
    en: ({ name, deputies }) => ({
      title: 'Transition without an end',
      detail: `“${text(name)}” has ${text(deputies)} deputies in transition and no end date`,
      remedy: 'Say by when they are absorbed',
      says: 'posts in transition have an end date',
    }),
  },
  'posts-not-balanced': {
    zh: ({ amount, chief, deputy, unexplained }) => ({
      title: `职数不平衡，差 ${text(amount)} 名`,
      detail: `与原有职数相比：${named(
        [
          [chief, '正职多 # 名'],
          [deputy, '副职多 # 名'],
          [unexplained, '专员 # 名没有来源'],
        ],
        '，',
      )}`,
      remedy: '写明多出职数的来源，或收回专员、职数',
      says: '利用撤销处室的职数设专员，领导职数不增加',
    }),
    en: ({ amount, chief, deputy, unexplained }) => ({
      title: `Leading posts off balance by ${text(amount)}`,
      detail: `Against the posts there were: ${named(
        [
          [chief, '# more heads'],
          [deputy, '# more deputies'],
          [unexplained, '# specialists without a source'],
        ],
        ', ',
      )}`,
      remedy: 'Name the source of the additional posts, or take specialists or seats back',
      says: 'specialists use the posts of abolished divisions; leading posts do not rise',
    }),
  },
  'posts-left-free': {
    zh: ({ chief, deputy }) => ({
      title: '腾出职数未安排',
      detail: `撤并腾出、尚未使用：${named(
        [
          [chief, '正职 # 名'],
          [deputy, '副职 # 名'],
        ],
        '，',
      )}`,
      remedy: '用腾出的职数设专员，或核给其他处室',
      says: '利用撤销处室的职数设专员',
    }),
    en: ({ chief, deputy }) => ({
      title: 'Freed posts not used',
      detail: `Freed by mergers and not yet used: ${named(
        [
          [chief, '# heads'],
          [deputy, '# deputies'],
        ],
        ', ',
      )}`,
      remedy: 'Create specialists with them, or seat them in other divisions',
      says: 'specialists use the posts of abolished divisions',
    }),
  },
  'specialist-without-area': {
    zh: ({ count, specialists }) => ({
      title: '专员未明确方向',
      detail: `${text(specialists)} 名专员中有 ${text(count)} 名没有工作方向`,
      remedy: '从六个方向中至少选一个',
      says: '专员充实到信访稳定、安全生产等六个方向',
    }),
    en: ({ count, specialists }) => ({
      title: 'Specialists without an area',
      detail: `${text(count)} of ${text(specialists)} specialists have no area of work`,
      remedy: 'Choose at least one of the six areas',
      says: 'specialists work in six areas',
    }),
  },
  'specialist-as-division': {
    zh: ({ name }) => ({
      title: '专员按处室计数',
      detail: `“${text(name)}”以专员为名，却计入处室数`,
      remedy: '改设专员职位，不设机构',
      says: '专员与处长同等使用，不是机构',
    }),
    en: ({ name }) => ({
      title: 'Specialist counted as a division',
      detail: `“${text(name)}” is named after specialists and counts as a division`,
      remedy: 'Create specialist posts instead of a unit',
      says: 'specialists rank with division heads and are no division',
    }),
  },
  'business-share-fallen': {
    zh: ({ business, places, businessBefore, placesBefore }) => ({
      title: '业务编制占比下降',
      detail: `业务、监管和审批处室编制占 ${ratioText({ removed: number(business), before: number(places) }, 'zh-CN')}，原为 ${ratioText({ removed: number(businessBefore), before: number(placesBefore) }, 'zh-CN')}`,
      remedy: '把富余编制划给业务处室',
      says: '做大做强业务处室',
    }),
    en: ({ business, places, businessBefore, placesBefore }) => ({
      title: 'Share of line divisions has fallen',
      detail: `Line, supervision and approval divisions have ${ratioText({ removed: number(business), before: number(places) }, 'en')} of the places, before ${ratioText({ removed: number(businessBefore), before: number(placesBefore) }, 'en')}`,
      remedy: 'Transfer spare places to line divisions',
      says: 'line divisions become larger and stronger',
    }),
  },
  'counting-basis-unstated': {
    zh: ({ count }) => ({
      title: '未说明计数口径',
      detail: `有机关党委、纪检监察、离退休处室 ${text(count)} 个，现状没有写明是否计入总数`,
      remedy: '在现状中补写口径说明',
      says: '口径随数字一起说明',
    }),
    en: ({ count }) => ({
      title: 'Basis of counting not stated',
      detail: `${text(count)} divisions for the Party committee, discipline inspection or retired staff; the baseline does not say whether they count`,
      remedy: 'Add the basis of counting to the baseline',
      says: 'figures come with the basis of counting',
    }),
  },
  'name-duplicate': {
    zh: ({ name, count }) => ({
      title: '名称重复',
      detail: `${text(count)} 个处室同名“${text(name)}”`,
      remedy: '更名，或合并为一个',
      says: '同一部门内处室不同名',
    }),
    en: ({ name, count }) => ({
      title: 'Name used twice',
      detail: `${text(count)} divisions are called “${text(name)}”`,
      remedy: 'Rename, or merge them into one',
      says: 'names differ within a department',
    }),
  },
  'name-too-long': {
    zh: ({ name, length, most }) => ({
      title: '名称过长',
      detail: `“${text(name)}”有 ${text(length)} 个字，超过 ${text(most)} 个字`,
      remedy: '改用较短的名称',
      says: '名称长度',
    }),
    en: ({ name, length, most }) => ({
      title: 'Name too long',
      detail: `“${text(name)}” has ${text(length)} characters, more than ${text(most)}`,
      remedy: 'Choose a shorter name',
      says: 'the length of names',
    }),
  },
  'name-against-rank': {
    zh: ({ name, rank, right }) => ({
      title: '名称与规格不符',
      detail: `内设机构规格为${text(rank)}，“${text(name)}”不以“${text(right)}”结尾`,
      remedy: '按规格更名',
      says: '名称与机构规格一致',
    }),
    en: ({ name, rank, right }) => ({
      title: 'Name does not fit the rank',
      detail: `Divisions here are of ${RANKS_IN_ENGLISH[text(rank)] ?? text(rank)} rank; “${text(name)}” does not end in ${text(right)}`,
      remedy: 'Rename it to fit the rank',
      says: 'names fit the rank',
    }),
  },
  'unit-count-above-cap': {
    zh: ({ count, most, places }) => ({
      title: '内设机构数超过上限',
      detail: `编制 ${text(places)} 名，设 ${text(count)} 个，最多 ${text(most)} 个`,
      remedy: '继续归并',
      says: '按编制总数限定内设机构数',
    }),
    en: ({ count, most, places }) => ({
      title: 'More divisions than the cap',
      detail: `${text(count)} divisions for ${text(places)} places, at most ${text(most)}`,
      remedy: 'Merge further',
      says: 'divisions capped by the total of places',
    }),
  },
  'protected-touched': {
    zh: ({ name, changed }) => ({
      title: '改动了受保护的处室',
      detail: `“${text(name)}”与现状不同：${partsIn('zh', changed)}`,
      remedy: '恢复为现状',
      says: '受保护的处室由其他规定设置，不在本方案调整',
    }),
    en: ({ name, changed }) => ({
      title: 'Protected division changed',
      detail: `“${text(name)}” differs from the baseline: ${partsIn('en', changed)}`,
      remedy: 'Make it as it was',
      says: 'protected divisions are set by other rules, not by this plan',
    }),
  },
};
