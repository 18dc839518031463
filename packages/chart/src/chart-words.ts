export type ChartLanguage = 'zh-CN' | 'en';

/** What is printed on a sheet beside names and figures. */
export interface ChartWords {
  readonly before: string;
  readonly after: string;
  readonly titleOf: (name: string, side: 'before' | 'after' | 'both') => string;
  readonly citySubject: string;
  readonly summary: (count: number, establishment: number) => string;
  readonly shortSummary: (before: number, after: number) => string;
  readonly reduced: (removed: number, percent: string, before: number) => string;
  readonly unchanged: string;
  readonly figuresAre: string;
  readonly mergedFlag: (sources: number) => string;
  readonly newFlag: string;
  readonly tag: Readonly<Record<'merged' | 'abolished' | 'converted' | 'renamed', string>>;
  /** On a box from or to which duties and matters moved by themselves. */
  readonly movedMark: (came: number, went: number) => string;
  readonly movedShort: (came: number, went: number) => string;
  readonly movedNote: (came: number, went: number) => string;
  readonly boxLabel: (name: string, establishment: number | null, more: readonly string[]) => string;
  readonly merges: (sources: number) => string;
  readonly isNew: string;
  readonly plan: string;
  readonly baseDate: (date: string) => string;
  readonly countingBasis: (note: string) => string;
  readonly version: (version: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly illustrative: string;
  readonly continued: string;
  readonly description: (departments: number, boxes: number) => string;
}

const zh: ChartWords = {
  before: '改革前',
  after: '改革后',
  titleOf: (name, side) =>
    `${name}机构设置图（${side === 'both' ? '改革前后对照' : side === 'before' ? '改革前' : '改革后'}）`,
  citySubject: '全市各部门',
  summary: (count, establishment) => `内设机构 ${count} 个，编制 ${establishment} 名`,
  shortSummary: (before, after) => `${before} → ${after}`,
  reduced: (removed, percent, before) =>
    removed < 0
      ? `增 ${-removed} 个（${-removed}/${before}）`
      : `减 ${removed} 个，${percent}%（${removed}/${before}）`,
  unchanged: '个数不变',
  figuresAre: '框内数字为编制数（名）',
  mergedFlag: (sources) => `合${sources}`,
  newFlag: '设',
  tag: { merged: '并入', abolished: '撤销', converted: '改设', renamed: '更名' },
  movedMark: (came, went) => (came === 0 ? `划出${went}` : went === 0 ? `划入${came}` : `入${came}出${went}`),
  movedShort: (came, went) => [came === 0 ? '' : `入${came}`, went === 0 ? '' : `出${went}`].join(''),
  movedNote: (came, went) =>
    [came === 0 ? '' : `单独划入职责、事项 ${came} 项`, went === 0 ? '' : `单独划出职责、事项 ${went} 项`]
      .filter(Boolean)
      .join('，'),
  boxLabel: (name, establishment, more) =>
    [name, establishment === null ? '' : `编制 ${establishment} 名`, ...more].filter(Boolean).join('，'),
  merges: (sources) => `由 ${sources} 个处室合并`,
  isNew: '新设或改设',
  plan: '方案',
  baseDate: (date) => `数据基准：${date}`,
  countingBasis: (note) => `口径：${note}`,
  version: (version) => `版本 ${version}`,
  page: (page, of) => `第 ${page} / ${of} 页`,
  illustrative: '示意数据',
  continued: '（续）',
  description: (departments, boxes) => `${departments} 个部门，${boxes} 个机构框`,
};

const en: ChartWords = {
  before: 'Before',
  after: 'After',
  titleOf: (name, side) => `${name}: divisions ${side === 'both' ? 'before and after' : side} the reform`,
  citySubject: 'All departments',
  summary: (count, establishment) => `${count} divisions, establishment ${establishment}`,
  shortSummary: (before, after) => `${before} → ${after}`,
  reduced: (removed, percent, before) =>
    removed < 0 ? `${-removed} more (${-removed}/${before})` : `${removed} fewer, ${percent}% (${removed}/${before})`,
  unchanged: 'same number',
  figuresAre: 'Figures in boxes: establishment (places)',
  mergedFlag: (sources) => `M${sources}`,
  newFlag: 'N',
  tag: { merged: 'joins', abolished: 'ends', converted: 'reset', renamed: 'renamed' },
  movedMark: (came, went) => (came === 0 ? `out ${went}` : went === 0 ? `in ${came}` : `+${came} −${went}`),
  movedShort: (came, went) => [came === 0 ? '' : `+${came}`, went === 0 ? '' : `−${went}`].join(''),
  movedNote: (came, went) =>
    [
      came === 0 ? '' : `${came} duties and matters came by themselves`,
      went === 0 ? '' : `${went} duties and matters went by themselves`,
    ]
      .filter(Boolean)
      .join(', '),
  boxLabel: (name, establishment, more) =>
    [name, establishment === null ? '' : `establishment ${establishment}`, ...more].filter(Boolean).join(', '),
  merges: (sources) => `merged from ${sources} divisions`,
  isNew: 'newly set up or converted',
  plan: 'Plan',
  baseDate: (date) => `As of ${date}`,
  countingBasis: (note) => `Counting: ${note}`,
  version: (version) => `Version ${version}`,
  page: (page, of) => `Page ${page} / ${of}`,
  illustrative: 'Illustrative figures',
  continued: '(cont.)',
  description: (departments, boxes) => `${departments} departments, ${boxes} boxes`,
};

export function chartWords(language: ChartLanguage): ChartWords {
  return language === 'en' ? en : zh;
}
