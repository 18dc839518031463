import { defineMessages } from './catalogue.ts';

/** The ledgers of a department in short, as the inspector shows them. */
export const boardLedgerMessages = defineMessages({
  zh: {
    ledgers: '台账摘要',
    placesLedger: '编制',
    placesLine: (before: number, units: number, reserve: number) =>
      `改革前 ${before} → 机构内 ${units}${reserve === 0 ? '' : ` ＋ 待分配 ${reserve}`}`,
    placesMoved: (moved: number) => (moved > 0 ? `部门外划入 ${moved}` : `划往部门外 ${-moved}`),
    placesEven: '收支相等',
    postsLedger: '职数',
    postsLine: (chief: number, deputy: number, seatedChief: number, seatedDeputy: number) =>
      `${chief}正${deputy}副 → ${seatedChief}正${seatedDeputy}副`,
    postsRest: (transitional: number, specialists: number, free: number) =>
      `过渡 ${transitional} ＋ 专员 ${specialists}${free < 0 ? `，多用 ${-free}` : ` ＋ 腾出未安排 ${free}`}`,
    specialistsLedger: '专员',
    withoutArea: (count: number) => `${count} 名待分工`,
    itemsLedger: '审批分散度',
    itemsLine: (before: number, after: number) => `${before} → ${after} 个机构办审批`,
    itemsMixed: (before: number, after: number) => `审批监管同处 ${before} → ${after} 个`,
    specialistCount: (count: number) => (count === 0 ? '没有设' : `${count} 名`),
    openLedger: (name: string) => `打开台账：${name}`,
    信访稳定: '信访稳定',
    安全生产: '安全生产',
    环境保护: '环境保护',
    项目督查: '项目督查',
    纪检监察: '纪检监察',
    重要任务跟踪: '重要任务跟踪',
  },
  en: {
    ledgers: 'Ledgers in short',
    placesLedger: 'Places',
    placesLine: (before: number, units: number, reserve: number) =>
      `${before} before → ${units} in units${reserve === 0 ? '' : ` + ${reserve} in reserve`}`,
    placesMoved: (moved: number) => (moved > 0 ? `${moved} came from outside` : `${-moved} went outside`),
    placesEven: 'in balance',
    postsLedger: 'Posts',
    postsLine: (chief: number, deputy: number, seatedChief: number, seatedDeputy: number) =>
      `${chief} chief + ${deputy} dep. → ${seatedChief} + ${seatedDeputy}`,
    postsRest: (transitional: number, specialists: number, free: number) =>
      `transition ${transitional} + specialists ${specialists}${free < 0 ? `, ${-free} too many` : ` + freed ${free}`}`,
    specialistsLedger: 'Specialists',
    withoutArea: (count: number) => `${count} without an area`,
    itemsLedger: 'Approvals spread over',
    itemsLine: (before: number, after: number) => `${before} → ${after} units`,
    itemsMixed: (before: number, after: number) => `approve and supervise: ${before} → ${after}`,
    specialistCount: (count: number) => (count === 0 ? 'none' : String(count)),
    openLedger: (name: string) => `Open the ledger: ${name}`,
    信访稳定: 'Petitions',
    安全生产: 'Work safety',
    环境保护: 'Environment',
    项目督查: 'Projects',
    纪检监察: 'Discipline',
    重要任务跟踪: 'Key tasks',
  },
});
