import type { Duty } from './division.ts';

/** One matter of a duty: what it is about and what is done to it; `action` is '' where the sentence names none. */
export interface Matter {
  readonly object: string;
  readonly action: string;
}

/** Frames that say nothing of the matter (负责…工作). */
const OPENING = /^(?:具体|主要)?(?:负责|承担|参与|牵头|会同|配合|指导|协调|组织(?!法|部|机构|人事|建设|关系))/u;
const CLOSING = /(?:等?(?:有关|相关|日常|具体|各项)?(?:工作|事务|事宜|任务)|等|的)$/u;
const OWN_HOUSE = /^(?:机关及(?:所属|直属)单位|全市|本市|市级|市直机关)的?/u;

/** What is done to a matter, as the last word of a clause; several in a row make one action (监测分析, 规划编制). */
const ACTION = [
  '监督检查|监督管理|行政管理|综合协调|综合执法|资格审批|审批|核准|备案|许可|审核|审查|初审|登记|认定|核发',
  '监管|执法|查处|稽查|稽察|抽查|检查|监督|处罚|规划|编制|拟订|制定|起草|统计|监测|分析|预测|预警|评估|评审|考核|考评',
  '组织|协调|推进|实施|管理|服务|指导|研究|建设|调度|征收|征缴|分配|安置|培训|宣传|调查|普查|审计|推广|保护|防治',
  '复议|应诉|受理|接待|处置|处理|清理|开发|利用|统筹|鉴定|仲裁|调解|救助|维护|治理|整治|防控|论证|核实|监审|侦查|督促|促进|修改|排查|化解',
].join('|');
const ENDS_IN_ACTION = new RegExp(`^(.+?)((?:${ACTION})+)$`, 'u');
const ONLY_ACTION = new RegExp(`^(?:${ACTION})+$`, 'u');
/** Verbs that come before what they are about. */
const STARTS_WITH_ACTION =
  /^(监督检查|组织实施|起草|拟订|制定|编制|查处|研究|推广|引进|开展|实施|推进|受理|建立|完善)(.{2,})$/u;
const TOWARDS = /^对(.+?)(?:进行|实施|开展|的)(.+)$/u;
const BETWEEN = /(，|,|；|;|、|以及|和|及|与|并)/u;

/**
 * What a duty is about and what is done to it (户外广告设置 · 审批), one entry for each action, in the order of the sentence.
 * A sentence that names no action is one matter as a whole; an empty one has none.
 */
export function splitDuty(text: string): readonly Matter[] {
  const plain = strip(text.replace(/[\s。.]+/gu, ''));
  if (plain === '') return [];
  const towards = TOWARDS.exec(plain);
  if (towards?.[1] && towards[2] && ONLY_ACTION.test(towards[2]))
    return [{ object: strip(towards[1]), action: towards[2] }];
  const matters: Matter[] = [];
  let open = '';
  let joint = '';
  for (const [at, piece] of plain.split(BETWEEN).entries()) {
    if (at % 2 === 1) {
      joint = piece;
      continue;
    }
    const clause = open === '' ? piece : `${open}${joint}${piece}`;
    const matter = matterOf(clause, matters.at(-1)?.object);
    if (matter) matters.push(matter);
    open = matter ? '' : clause;
  }
  return open === '' ? matters : [...matters, asWhole(open)];
}

/** The matters of a duty as its ledger splits it, else as the sentence reads. */
export function mattersOf({ text, object, action }: Duty): readonly Matter[] {
  if (object === undefined) return splitDuty(text);
  const actions = (action ?? '').split(BETWEEN).filter((_, at) => at % 2 === 0);
  return actions.map((each) => ({ object, action: each }));
}

/** Null while the clause has not come to its action. `former` is what the clause before it was about. */
function matterOf(clause: string, former: string | undefined): Matter | null {
  if (ONLY_ACTION.test(clause)) return former === undefined ? null : { object: former, action: clause };
  const [, object, action] = ENDS_IN_ACTION.exec(strip(clause)) ?? [];
  return object && action ? { object: strip(object), action } : null;
}

function asWhole(clause: string): Matter {
  const plain = strip(clause);
  const [, action, object] = STARTS_WITH_ACTION.exec(plain) ?? [];
  return action && object ? { object: strip(object), action } : { object: plain, action: '' };
}

/** Without its frames; a sentence that is nothing but a frame stays as it is. */
function strip(text: string): string {
  let plain = text;
  for (;;) {
    const next = plain.replace(OPENING, '').replace(CLOSING, '').replace(OWN_HOUSE, '');
    if (next === plain || next === '') return plain;
    plain = next;
  }
}
