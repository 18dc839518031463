import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { ratioText } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ChartLanguage } from '../chart-words.ts';
import type { PageSide } from './chart-page.ts';

/** What only pages say. */
export interface PageWords {
  readonly titleOf: (name: string, side: PageSide) => string;
  readonly overview: string;
  readonly choice: (departments: number) => string;
  readonly part: (part: number, of: number) => string;
  /** “22 → 15 个”, or one of the two. */
  readonly counts: (department: DepartmentComparison, side: PageSide) => string;
  readonly onPage: (page: number) => string;
  readonly backTo: (page: number) => string;
  readonly continued: (page: number) => string;
  readonly summary: (departments: readonly DepartmentComparison[], side: PageSide) => string;
  /** `whole`: all departments of the city, so that the ratios are those of the plan and named so. */
  readonly reduction: (departments: readonly DepartmentComparison[], whole: boolean) => string;
  readonly figuresAre: string;
  readonly marks: string;
  readonly plainMarks: string;
}

interface Sums {
  readonly before: number;
  readonly after: number;
  readonly postsBefore: number;
  readonly postsAfter: number;
}

function sumsOf(departments: readonly DepartmentComparison[]): Sums {
  const rows = departments.flatMap((department) => department.rows);
  const places = (parts: readonly { readonly establishment: Parameters<typeof totalEstablishment>[0] }[]) =>
    parts.reduce((sum, part) => sum + totalEstablishment(part.establishment), 0);
  return {
    before: departments.reduce((sum, each) => sum + each.before, 0),
    after: departments.reduce((sum, each) => sum + each.after, 0),
    postsBefore: places(rows.flatMap((row) => row.sources)),
    postsAfter: places(rows),
  };
}

const SIDE_ZH = { before: '改革前', after: '改革后', both: '改革前后对照', changes: '改革后，标注变化' } as const;

const zh: PageWords = {
  titleOf: (name, side) => `${name}机构设置图（${SIDE_ZH[side]}）`,
  overview: '总览',
  choice: (departments) => `所选${departments}个部门`,
  part: (part, of) => `（之${part}，共${of}）`,
  counts: ({ before, after }, side) =>
    side === 'before' ? `${before} 个` : side === 'after' ? `${after} 个` : `${before} → ${after} 个`,
  onPage: (page) => `第 ${page} 页`,
  backTo: (page) => `总览见第 ${page} 页`,
  continued: (page) => `下接第 ${page} 页`,
  summary: (departments, side) => {
    const { before, after, postsBefore, postsAfter } = sumsOf(departments);
    if (side === 'before') return `内设机构 ${before} 个，处室编制 ${postsBefore} 名`;
    if (side === 'after') return `内设机构 ${after} 个，处室编制 ${postsAfter} 名`;
    return `内设机构 ${before} → ${after} 个，处室编制 ${postsBefore} → ${postsAfter} 名`;
  },
  reduction: (departments, whole) => {
    const change = (shown: readonly DepartmentComparison[]) => {
      const { before, after } = sumsOf(shown);
      if (before === after) return '个数不变';
      if (after > before) return `增 ${after - before} 个（${after - before}/${before}）`;
      return `减 ${before - after} 个，${ratioText({ before, after }) ?? ''}%（${before - after}/${before}）`;
    };
    if (!whole) return (departments.length > 1 ? '所选部门' : '') + change(departments);
    return `① 总体${change(departments)}　② 纳入范围${change(departments.filter((each) => each.inScope))}`;
  },
  figuresAre: '框内数字为编制数（名）',
  marks:
    '标注：粗框“合n” 由n个处室合并；双线框“设” 新设或改设；名下粗线 更名；虚线框加× 撤销；尖角框“划入n、划出n” 单独划转的职责、事项；点线框 党委、纪检、离退休；长虚线框 不计数',
  plainMarks: '点线框：党委、纪检、离退休；长虚线框：不计数的机构',
};

const SIDE_EN = {
  before: 'before the reform',
  after: 'after the reform',
  both: 'before and after the reform',
  changes: 'after the reform, changes marked',
} as const;

const en: PageWords = {
  titleOf: (name, side) => `${name}: divisions ${SIDE_EN[side]}`,
  overview: 'Overview',
  choice: (departments) => `${departments} departments`,
  part: (part, of) => ` (part ${part} of ${of})`,
  counts: ({ before, after }, side) =>
    side === 'before' ? `${before}` : side === 'after' ? `${after}` : `${before} → ${after}`,
  onPage: (page) => `page ${page}`,
  backTo: (page) => `Overview on page ${page}`,
  continued: (page) => `Continued on page ${page}`,
  summary: (departments, side) => {
    const { before, after, postsBefore, postsAfter } = sumsOf(departments);
    if (side === 'before') return `${before} divisions, establishment ${postsBefore}`;
    if (side === 'after') return `${after} divisions, establishment ${postsAfter}`;
    return `Divisions ${before} → ${after}, establishment ${postsBefore} → ${postsAfter}`;
  },
  reduction: (departments, whole) => {
    const change = (shown: readonly DepartmentComparison[]) => {
      const { before, after } = sumsOf(shown);
      if (before === after) return 'same number';
      if (after > before) return `${after - before} more (${after - before}/${before})`;
      return `${before - after} fewer, ${ratioText({ before, after }) ?? ''}% (${before - after}/${before})`;
    };
    if (!whole) return (departments.length > 1 ? 'These departments: ' : '') + change(departments);
    return `① Overall: ${change(departments)}   ② In scope: ${change(departments.filter((each) => each.inScope))}`;
  },
  figuresAre: 'Figures in boxes: establishment (places)',
  marks:
    'Marks: heavy frame, Mn = merged from n divisions; double frame, N = new or converted; heavy rule = renamed; dashed frame, × = abolished; pointed label = duties and matters moved by themselves, in n or +n, out n or −n; dotted frame = Party, discipline, retired staff; long dashes = not counted',
  plainMarks: 'Dotted frame: Party, discipline, retired staff; long dashes: not counted',
};

export function pageWords(language: ChartLanguage): PageWords {
  return language === 'en' ? en : zh;
}
