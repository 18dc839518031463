import type { Command, EstablishmentPlace } from '@dachushi/domain/command.ts';
import type { Language } from './language.ts';
import { ESTABLISHMENT_WORDS } from './vocabulary.ts';

/** What commands on duties, items, 编制, 职数, 专员, findings and policy did. */
const ledgerMessages = {
  'zh-CN': {
    dutiesMoved: (count: number, to: string) => `划转 ${count} 项职责到${to}`,
    dutiesLapsed: (count: number) => `取消 ${count} 项职责`,
    leads: (unit: string) => `${unit}牵头一项职责`,
    assists: (unit: string) => `${unit}配合一项职责`,
    assistsNoMore: (unit: string) => `${unit}不再配合一项职责`,
    itemsHandled: (count: number, to: string) => `${count} 个事项由${to}承办`,
    itemsSupervised: (count: number, by: string) => `${count} 个事项由${by}监管`,
    supervisionBack: (count: number) => `${count} 个事项恢复原监管处室`,
    itemStatus: (count: number, status: string) => `${count} 个事项改为${status}`,
    itemStatusBack: (count: number) => `${count} 个事项恢复原状态`,
    itemTerms: (count: number) => `调整 ${count} 个事项的办理条件`,
    transferred: (amount: number, kind: string, from: string, to: string) =>
      `${kind}编制 ${amount} 名由${from}划到${to}`,
    reserveOf: (department: string) => `${department}待分配`,
    outside: (document: string) => (document === '' ? '方案之外（未注明文号）' : `方案之外（${document}）`),
    seated: (unit: string, chief: number, deputy: number) => `核定${unit}职数 ${chief}正${deputy}副`,
    seatsBack: (unit: string) => `${unit}职数恢复为来源处室之和`,
    appointed: (count: number, department: string) => `${department}设 ${count} 个专员`,
    areasSet: (count: number) => `调整 ${count} 个专员的分工`,
    withdrawn: (count: number, department: string) => `${department}收回 ${count} 个专员`,
    waived: (department: string) => `${department}一项核查发现说明保留`,
    waiverGone: (department: string) => `取消${department}一项说明保留`,
    passageWritten: (passage: string, of: string) => `填写${of}的“${passage}”`,
    passageGone: (passage: string, of: string) => `清除${of}的“${passage}”`,
    wholePlan: '全市方案',
    parked: (what: string) => `搁置${what}`,
    settled: (what: string) => `议定${what}`,
    takenUp: (what: string) => `取消搁置${what}`,
    divisions: (count: number) => ` ${count} 个处室`,
    policySet: '调整政策设定',
    policyBack: '恢复默认政策设定',
    group: (title: string, count: number) => (count === 1 ? title : `${title}（${count} 步一并办理）`),
    restored: (seq: number) => (seq === 0 ? '恢复到起点' : `恢复到第 ${seq} 步`),
    updated: (seq: number) => `从上级方案更新到第 ${seq} 步`,
    adopted: (title: string) => `采纳方案“${title}”`,
  },
  en: {
    dutiesMoved: (count: number, to: string) => `Moved ${count} duties to ${to}`,
    dutiesLapsed: (count: number) => `Ended ${count} duties`,
    leads: (unit: string) => `${unit} leads a duty`,
    assists: (unit: string) => `${unit} assists in a duty`,
    assistsNoMore: (unit: string) => `${unit} no longer assists in a duty`,
    itemsHandled: (count: number, to: string) => `${count} items handled by ${to}`,
    itemsSupervised: (count: number, by: string) => `${count} items supervised by ${by}`,
    supervisionBack: (count: number) => `${count} items back with their former supervisors`,
    itemStatus: (count: number, status: string) => `${count} items set to ${status}`,
    itemStatusBack: (count: number) => `${count} items back to their former status`,
    itemTerms: (count: number) => `Changed the terms of ${count} items`,
    transferred: (amount: number, kind: string, from: string, to: string) =>
      `${amount} ${kind} places from ${from} to ${to}`,
    reserveOf: (department: string) => `reserve of ${department}`,
    outside: (document: string) =>
      document === '' ? 'outside the plan (no document)' : `outside the plan (${document})`,
    seated: (unit: string, chief: number, deputy: number) => `Set posts of ${unit}: ${chief} chief, ${deputy} deputies`,
    seatsBack: (unit: string) => `Posts of ${unit} follow its sources again`,
    appointed: (count: number, department: string) => `${count} specialist posts in ${department}`,
    areasSet: (count: number) => `Changed the areas of ${count} specialists`,
    withdrawn: (count: number, department: string) => `Withdrew ${count} specialist posts in ${department}`,
    waived: (department: string) => `A finding of ${department} stands with a reason`,
    waiverGone: (department: string) => `Withdrew the reason for a finding of ${department}`,
    passageWritten: (passage: string, of: string) => `Wrote “${passage}” of ${of}`,
    passageGone: (passage: string, of: string) => `Cleared “${passage}” of ${of}`,
    wholePlan: 'the city plan',
    parked: (what: string) => `Put ${what} aside`,
    settled: (what: string) => `Settled ${what}`,
    takenUp: (what: string) => `Took ${what} up again`,
    divisions: (count: number) => `${count} divisions`,
    policySet: 'Changed the policy settings',
    policyBack: 'Back to the default policy settings',
    group: (title: string, count: number) => (count === 1 ? title : `${title} (${count} steps at once)`),
    restored: (seq: number) => (seq === 0 ? 'Restored the start' : `Restored step ${seq}`),
    updated: (seq: number) => `Updated from the parent up to step ${seq}`,
    adopted: (title: string) => `Adopted “${title}”`,
  },
};

/** Titles of acts that the screens give; a planner's own words are shown as they are. */
const groupTitles = {
  'zh-CN': {
    'move-duties': '职责划转',
    'assign-items': '审批事项集中，监管职责落实',
    'concentrate-approvals': '审批事项集中到行政审批办公室',
    'item-terms': '调整办理条件',
    'transfer-establishment': '编制划转',
    'set-posts': '核定职数',
    'appoint-specialists': '设立专员',
    'apply-targets': '按人员配置设定目标',
    'apply-policy': '采用政策预设',
    'fix-finding': '一键修正',
    'waive-findings': '说明保留',
    'edit-cells': '批量填写',
    'abolish-divisions': '撤销处室',
  },
  en: {
    'move-duties': 'Transferred duties',
    'assign-items': 'Concentrated approvals and named supervisors',
    'concentrate-approvals': 'Approvals into one approval office',
    'item-terms': 'Changed terms of items',
    'transfer-establishment': 'Transferred places',
    'set-posts': 'Set leading posts',
    'appoint-specialists': 'Created specialist posts',
    'apply-targets': 'Targets from staffing',
    'apply-policy': 'Took over a policy preset',
    'fix-finding': 'One-click fix',
    'waive-findings': 'Findings stand with a reason',
    'edit-cells': 'Edited cells',
    'abolish-divisions': 'Abolished divisions',
  },
};

const passageWords = {
  'zh-CN': { 必要性: '必要性', 实施步骤: '实施步骤' },
  en: { 必要性: 'Why it is needed', 实施步骤: 'Steps' },
};

const statusWords = {
  'zh-CN': { 保留: '保留', 承接: '承接', 新增: '新增', 取消: '取消', 下放: '下放' },
  en: { 保留: 'kept', 承接: 'taken over', 新增: 'new', 取消: 'cancelled', 下放: 'handed down' },
};

type Words = (typeof ledgerMessages)['zh-CN'];

interface Means {
  readonly language: Language;
  /** The name behind an id, quoted. */
  readonly name: (id: string) => string;
}

/** Words for a command on the ledgers; null for the others. */
export function ledgerCommandText(command: Command, { language, name }: Means): string | null {
  const words: Words = ledgerMessages[language];
  switch (command.type) {
    case 'group': {
      const { title, commands } = command.payload;
      const titles: Readonly<Record<string, string>> = groupTitles[language];
      const restored = /^restore-step (\d+)$/u.exec(title)?.[1];
      if (restored !== undefined) return words.group(words.restored(Number(restored)), commands.length);
      const updated = /^update-from-parent (\d+)$/u.exec(title)?.[1];
      if (updated !== undefined) return words.group(words.updated(Number(updated)), commands.length);
      const adopted = /^adopt-scenario (.+)$/u.exec(title)?.[1];
      if (adopted !== undefined) return words.group(words.adopted(adopted), commands.length);
      return words.group(Object.hasOwn(titles, title) ? (titles[title] ?? title) : title, commands.length);
    }
    case 'set-policy':
      return command.payload.policy === null ? words.policyBack : words.policySet;
    case 'waive-finding':
      return (command.payload.reason === null ? words.waiverGone : words.waived)(name(command.payload.departmentId));
    case 'transfer-establishment': {
      const { from, to, kind, amount } = command.payload;
      const kinds = ESTABLISHMENT_WORDS[language];
      return words.transferred(amount, kinds[kind], placeText(from, words, name), placeText(to, words, name));
    }
    case 'set-posts': {
      const { unitId, seats } = command.payload;
      return seats === null ? words.seatsBack(name(unitId)) : words.seated(name(unitId), seats.chief, seats.deputy);
    }
    default:
      return (
        ofDutiesAndItems(command, { words, name, language }) ??
        ofSpecialists(command, words, name) ??
        ofTheRoom(command, { words, name, language })
      );
  }
}

function placeText(place: EstablishmentPlace, words: Words, name: Means['name']): string {
  if ('unitId' in place) return name(place.unitId);
  return 'outside' in place ? words.outside(place.outside) : words.reserveOf(name(place.departmentId));
}

function ofDutiesAndItems(command: Command, { words, name, language }: Means & { words: Words }): string | null {
  switch (command.type) {
    case 'move-duty':
      return words.dutiesMoved(command.payload.dutyIds.length, name(command.payload.toUnitId));
    case 'lapse-duty':
      return words.dutiesLapsed(command.payload.dutyIds.length);
    case 'set-duty-role': {
      const { role, unitId } = command.payload;
      const said = role === '牵头' ? words.leads : role === '配合' ? words.assists : words.assistsNoMore;
      return said(name(unitId));
    }
    case 'assign-item': {
      const { itemIds, role, unitId } = command.payload;
      if (unitId === null) return words.supervisionBack(itemIds.length);
      return (role === '承办' ? words.itemsHandled : words.itemsSupervised)(itemIds.length, name(unitId));
    }
    case 'set-item-status': {
      const { itemIds, status } = command.payload;
      if (status === null) return words.itemStatusBack(itemIds.length);
      return words.itemStatus(itemIds.length, statusWords[language][status]);
    }
    case 'set-item-terms':
      return words.itemTerms(command.payload.terms.length);
    default:
      return null;
  }
}

/** Text blocks, and what the room puts aside and settles. */
function ofTheRoom(command: Command, { words, name, language }: Means & { words: Words }): string | null {
  switch (command.type) {
    case 'set-passage': {
      const { departmentId, passage, text } = command.payload;
      const said = text === null ? words.passageGone : words.passageWritten;
      return said(passageWords[language][passage], departmentId === null ? words.wholePlan : name(departmentId));
    }
    case 'park-divisions':
      return words.parked(these(command.payload.divisionIds, words, name));
    case 'settle-divisions': {
      const { divisionIds, decision } = command.payload;
      return (decision.trim() === '' ? words.takenUp : words.settled)(these(divisionIds, words, name));
    }
    default:
      return null;
  }
}

function these(ids: readonly string[], words: Words, name: Means['name']): string {
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? name(only) : words.divisions(ids.length);
}

function ofSpecialists(command: Command, words: Words, name: Means['name']): string | null {
  switch (command.type) {
    case 'create-specialist':
      return words.appointed(command.payload.specialistIds.length, name(command.payload.departmentId));
    case 'assign-specialist':
      return words.areasSet(command.payload.specialistIds.length);
    case 'withdraw-specialist':
      return words.withdrawn(command.payload.specialistIds.length, name(command.payload.departmentId));
    default:
      return null;
  }
}
