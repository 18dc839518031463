import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Ledgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import { SPECIALIST_AREAS } from '@dachushi/domain/specialist.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { remarksOf } from '../remarks.ts';
import type { Remark } from '../remarks.ts';
import { placesWords, postsWords } from '../words/count-words.ts';
import type { Part, Section } from './parts.ts';

const TO_BE_WRITTEN = '（本部分由起草单位撰写。）';

/** A chapter that people write; what they have not written is said so. */
export function writtenSection(name: string, text: string | undefined): Section {
  const lines = (text ?? '').split('\n').map((line) => line.trim());
  const written = lines.filter((line) => line !== '');
  return { name, paragraphs: written.length > 0 ? written : [TO_BE_WRITTEN] };
}

/** 编制、职数、事项 as they were. */
export function presentParts({ establishment, posts, items }: Ledgers): readonly Part[] {
  const { approvals, supervisions, approvalUnits, mixedUnits, unsupervised } = items;
  const matters =
    approvals.before + supervisions.before === 0
      ? '现状台账中没有审批和监管事项。'
      : `审批事项${approvals.before}项、监管事项${supervisions.before}项。承担审批职能的处室${approvalUnits.before}个，其中同时承担审批和监管职能的${mixedUnits.before}个；没有监管处室的审批事项${unsupervised.before}项。`;
  return [
    { name: '人员编制', sentences: [`内设机构${placesWords(establishment.before)}。`] },
    { name: '领导职数', sentences: [`正职${posts.before.chief}个、副职${posts.before.deputy}个。`] },
    { name: '审批和监管事项', sentences: [matters] },
  ];
}

/** 审监分离: before and after, figure by figure. */
export function separationPart({ items }: Ledgers): Part {
  const { approvals, supervisions, approvalUnits, mixedUnits, unsupervised, selfSupervised, ended } = items;
  if (approvals.before + approvals.after + supervisions.before === 0) return { name: '审监分离', sentences: [] };
  const was = ({ before, after }: { readonly before: number; readonly after: number }, unit: string) =>
    before === after ? `仍为${after}${unit}` : `由${before}${unit}调整为${after}${unit}`;
  return {
    name: '审监分离',
    sentences: [
      `审批事项${was(approvals, '项')}，监管事项${was(supervisions, '项')}${ended > 0 ? `，其中取消、下放${ended}项` : ''}。` +
        `承担审批职能的处室${was(approvalUnits, '个')}，同时承担审批和监管职能的处室${was(mixedUnits, '个')}。` +
        `没有监管处室的审批事项${was(unsupervised, '项')}，由承办处室自行监管的审批事项${was(selfSupervised, '项')}。`,
    ],
  };
}

/** 人员编制和领导职数安排. */
export function staffingParts(facts: PaperFacts, { establishment, posts }: Ledgers): readonly Part[] {
  const moved = totalEstablishment(establishment.moved);
  const reserve = totalEstablishment(establishment.reserve);
  const total = moved === 0 ? '编制总量不变' : `编制总量经划转${moved > 0 ? `增加${moved}` : `减少${-moved}`}名`;
  const { specialists, free } = posts;
  const count = specialists.chief + specialists.deputy + specialists.other;
  const stay = posts.transitional > 0 ? `，过渡期副职${posts.transitional}个` : '';
  const seated = `改革前${postsWords(posts.before)}；改革后正职${posts.chief}个、副职${posts.deputy}个${stay}，设专员${count}名，腾出未安排的职数正职${free.chief}个、副职${free.deputy}个。`;
  return [
    {
      name: '人员编制',
      sentences: [
        `调整后，内设机构${placesWords(establishment.units)}${reserve > 0 ? `，部门留用编制${reserve}名` : ''}；${total}。`,
        ...outsideSentences(facts),
      ],
    },
    { name: '领导职数', sentences: [seated] },
    { name: '专员安排', sentences: count === 0 ? [] : [specialistWords(facts, specialists)] },
  ];
}

/** Every place from outside the plan with the document that allows it. */
function outsideSentences({ departments }: PaperFacts): readonly string[] {
  return departments.flatMap(({ comparison, structure }) =>
    (structure.outside ?? []).map(({ kind, amount, source }) => {
      const way = amount > 0 ? `从方案外划入${kind}编制${amount}名` : `向方案外划出${kind}编制${-amount}名`;
      return `${comparison.name}${way}（${source === '' ? '未注明依据文件' : source}）。`;
    }),
  );
}

function specialistWords({ departments }: PaperFacts, origin: Ledgers['posts']['specialists']): string {
  const all = departments.flatMap(({ structure }) => structure.specialists ?? []);
  const areas = SPECIALIST_AREAS.map((area) => ({
    area,
    count: all.filter((each) => each.areas.includes(area)).length,
  }));
  const named = areas.filter(({ count }) => count > 0).map(({ area, count }) => `${area}${count}名`);
  const open = all.filter((each) => each.areas.length === 0).length;
  const other = origin.other > 0 ? `、其他来源${origin.other}个` : '';
  const arranged = named.length === 0 ? '' : `按工作方向：${named.join('、')}（一人负责多个方向的分别计）。`;
  return `使用正职职数${origin.chief}个、副职职数${origin.deputy}个${other}。${arranged}${open > 0 ? `尚未明确方向的${open}名。` : ''}`;
}

/** 口径说明, the warning of illustrative figures, and what is let stand with its reason. */
export function basisSection(facts: PaperFacts, definitions: readonly string[]): Section {
  const { countingBasis, notice, baselineTitle, baseDate } = facts.heading;
  const remarks = remarksOf(facts);
  const parked = remarks.filter(({ matter }) => matter === '搁置');
  return {
    name: '口径说明',
    parts: [
      {
        name: '计数口径',
        sentences: [
          `现状为《${baselineTitle}》，基准日${baseDate}。${countingBasis === '' ? '计数口径未说明。' : `${countingBasis}。`}`,
          ...definitions.map((text) => `${text}。`),
        ],
      },
      { name: '数据说明', sentences: notice === null ? [] : [notice] },
      {
        name: '偏离和保留事项',
        sentences: [],
        points: remarks.filter((each) => !parked.includes(each)).map((each) => remarkWords(each, facts.wholeCity)),
      },
      {
        name: '搁置事项',
        sentences:
          parked.length === 0
            ? []
            : [`以下${parked.length}个处室的调整尚未取得一致意见，本稿按目前的安排列示，不作为定论。`],
        points: parked.map((each) => remarkWords(each, facts.wholeCity)),
      },
    ],
  };
}

function remarkWords({ department, matter, about, subjects, reason }: Remark, wholeCity: boolean): string {
  const subject = [about, subjects].filter((part) => part !== '').join('：');
  const where = wholeCity ? `${department}，` : '';
  const words = `${where}${matter}${subject === '' ? '' : `（${subject}）`}。理由：${reason === '' ? '未填写' : reason}`;
  return words.endsWith('。') ? words : `${words}。`;
}
