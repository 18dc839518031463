import { nameProblem, normaliseName } from './name.ts';
import type { Structure, Unit } from './structure.ts';

const MOST_NAMES = 5;
/** Longer joined names are worse than any of their parts. */
const LONGEST_JOINED = 14;
/** Beyond so many sources no pair stands for the whole any more. */
const MOST_JOINED = 6;
const ENDINGS = ['办公室', '中心', '大队', '处', '室', '科', '委', '局', '组'] as const;
const PLAIN_ENDING = '处';

/** Names for a unit made of several divisions, best first: its own, its sources', then sources joined. At most five. */
export function suggestNames(structure: Structure, unit: Unit): readonly string[] {
  const sources = [...unit.divisionIds, ...unit.absorbed.map((absorbed) => absorbed.divisionId)]
    .flatMap((id) => structure.baseline.divisions.get(id)?.division ?? [])
    .map((division) => division.name);
  const live = sources.slice(0, Math.min(MOST_JOINED, unit.divisionIds.length));
  const joined = pairs([unit.name, ...live]).flatMap(([a, b]) => joinNames(a, b) ?? []);
  // Own name and joined ones first: of many sources the first few must not push every joined name out.
  const [best, ...otherSources] = distinct([unit.name, ...sources]);
  const few = otherSources.slice(0, 2);
  return distinct([
    ...(best === undefined ? [] : [best]),
    ...few,
    ...joined.slice(0, 2),
    ...otherSources.slice(2),
    ...joined.slice(2),
  ]).slice(0, MOST_NAMES);
}

/** “综合计划处” + “计划财务处” → 综合计划财务处; “建筑市场监管处” + “工程质量监管处” → 建筑市场和工程质量监管处; null when too long or the same. */
export function joinNames(a: string, b: string): string | null {
  const left = stemOf(a);
  const right = stemOf(b);
  if (left === right || left === '' || right === '') return null;
  const stem = overlapped(left, right) ?? overlapped(right, left) ?? together(left, right);
  const name = normaliseName(`${stem}${PLAIN_ENDING}`);
  return [...name].length > LONGEST_JOINED ? null : name;
}

/** A bare 办公室 has no stem: it is never half of another name. */
function stemOf(name: string): string {
  const ending = ENDINGS.find((each) => name.endsWith(each));
  return ending === undefined ? name : name.slice(0, -ending.length);
}

/** The end of one is the beginning of the other: say it once. */
function overlapped(left: string, right: string): string | null {
  if (left.includes(right)) return left;
  for (let length = Math.min(left.length, right.length) - 1; length >= 2; length -= 1) {
    if (left.endsWith(right.slice(0, length))) return left + right.slice(length);
  }
  return null;
}

/** A shared beginning or end of two characters and more is said once. */
function together(left: string, right: string): string {
  const most = Math.min(left.length, right.length) - 1;
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  if (start >= 2) return `${left}和${right.slice(start)}`;
  let end = 0;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return end >= 2 ? `${left.slice(0, -end)}和${right}` : `${left}和${right}`;
}

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  const single = distinct(names);
  return single.flatMap((a, at) => single.slice(at + 1).map((b) => [a, b] as const));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(normaliseName).filter((name) => nameProblem(name) === null))];
}
