import { actualStaffIn, actualStaffOf } from '@dachushi/domain/actual-staff.ts';
import { ESTABLISHMENT_KINDS, NO_ESTABLISHMENT, totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Establishment } from '@dachushi/domain/establishment.ts';
import { sumLedgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import type { Ledgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import { must } from '@dachushi/domain/must.ts';
import { centre, headRow, table, text } from '../blocks.ts';
import type { TableBlock, TableCell, TableRow } from '../blocks.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';
import { postsWords } from '../words/count-words.ts';

const WIDTHS = { name: [6, 36, 10], actual: [8], places: [10, 10, 10, 10], posts: [22, 12] } as const;
const KIND_HEADS = ESTABLISHMENT_KINDS.map((kind) => `${kind}编制`);

/** A unit or a department. */
interface Line {
  readonly name: string;
  readonly actual: number | null;
  readonly places: Establishment;
  readonly posts: string;
  readonly specialists: number | null;
}

/**
 * 编制职数测算表: of one department by unit, of the city by department; both sides of the balance stand below.
 * 实有 stands beside 编制 where the ledger tells it of any line.
 */
export function placesTable(facts: PaperFacts, width: number): TableBlock {
  const [only] = facts.departments;
  const lines = facts.wholeCity || !only ? departmentLines(facts) : unitLines(facts, only);
  const staffed = lines.some(({ actual }) => actual !== null);
  const ledgers = must(sumLedgers(facts.departments.map(({ assessment }) => assessment.ledgers)), 'department');
  const name = facts.wholeCity ? '部门' : '拟设内设机构';
  const heads = ['序号', name, '编制合计', ...(staffed ? ['实有'] : []), ...KIND_HEADS, '职数', '专员'];
  const widths = [...WIDTHS.name, ...(staffed ? WIDTHS.actual : []), ...WIDTHS.places, ...WIDTHS.posts];
  const balance = balanceLines(ledgers, actualOf(facts));
  return table({
    widths,
    width,
    rows: [
      headRow(...heads),
      ...lines.map((line, at) => lineRow(line, at, staffed)),
      ...balance.map((line) => balanceRow(line, staffed)),
    ],
  });
}

function unitLines({ baseline }: PaperFacts, { structure }: DepartmentFacts): readonly Line[] {
  return structure.units.map((unit) => ({
    name: unit.name,
    actual: actualStaffOf(baseline, unit),
    places: unit.establishment,
    posts: postsWords(unit.posts),
    specialists: null,
  }));
}

function departmentLines({ baseline, departments }: PaperFacts): readonly Line[] {
  return departments.map(({ comparison, assessment, structure }) => {
    const { establishment, posts } = assessment.ledgers;
    return {
      name: comparison.name,
      actual: actualStaffIn(baseline, structure),
      places: establishment.units,
      posts: seatedWords(posts),
      specialists: specialistsOf(posts),
    };
  });
}

function lineRow({ name, actual, places, posts, specialists }: Line, at: number, staffed: boolean): TableRow {
  return {
    cells: [
      ...[centre(at + 1), text(name), ...placesCells(places, staffed ? actual : undefined)],
      ...[centre(posts), centre(specialists)],
    ],
  };
}

/** 实有 of all; null as soon as one department says nothing: a part would pass for the whole. */
function actualOf({ baseline, departments }: PaperFacts): number | null {
  return departments
    .map(({ structure }) => actualStaffIn(baseline, structure))
    .reduce((sum, actual) => (sum === null || actual === null ? null : sum + actual), 0);
}

interface BalanceLine extends Pick<Line, 'name' | 'places'>, Partial<Pick<Line, 'actual' | 'posts' | 'specialists'>> {}

/** 改革后 + 留用 = 改革前 + 划转, kind by kind. */
function balanceLines({ establishment, posts }: Ledgers, actual: number | null): readonly BalanceLine[] {
  return [
    {
      name: '改革后内设机构合计',
      places: establishment.units,
      actual,
      posts: seatedWords(posts),
      specialists: specialistsOf(posts),
    },
    { name: '部门留用', places: establishment.reserve },
    { name: '改革前合计', places: establishment.before, posts: postsWords(posts.before) },
    { name: '划入（＋）划出（－）', places: establishment.moved, posts: freeWords(posts) },
  ];
}

function balanceRow(
  { name, places, actual = null, posts = '', specialists = null }: BalanceLine,
  staffed: boolean,
): TableRow {
  return {
    shaded: true,
    cells: [
      { text: name, style: 'TableStrong', columns: 2 },
      ...placesCells(places, staffed ? actual : undefined),
      ...[centre(posts), centre(specialists)],
    ],
  };
}

type PostsFigures = Ledgers['posts'];

function seatedWords({ chief, deputy, transitional }: PostsFigures): string {
  return postsWords({ chief, deputy, transitional: { deputies: transitional, until: '' } });
}

function specialistsOf({ specialists }: PostsFigures): number {
  return specialists.chief + specialists.deputy + specialists.other;
}

function freeWords({ free }: PostsFigures): string {
  return `腾出未安排${postsWords(free)}`;
}

/** 合计 and each kind; 实有 between them where the table has it: undefined where it has not, null where it is unknown. */
function placesCells(places: Establishment = NO_ESTABLISHMENT, actual?: number | null): readonly TableCell[] {
  const kinds = ESTABLISHMENT_KINDS.map((kind) => places[kind]);
  return [totalEstablishment(places), ...(actual === undefined ? [] : [actual]), ...kinds].map(centre);
}
