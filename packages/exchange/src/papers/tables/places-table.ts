import { ESTABLISHMENT_KINDS, NO_ESTABLISHMENT, totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Establishment } from '@dachushi/domain/establishment.ts';
import { sumLedgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import type { Ledgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import { must } from '@dachushi/domain/must.ts';
import { centre, headRow, table, text } from '../blocks.ts';
import type { TableBlock, TableCell, TableRow } from '../blocks.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';
import { postsWords } from '../words/count-words.ts';

const WIDTHS = [6, 36, 10, 10, 10, 10, 10, 22, 12] as const;
const KIND_HEADS = ESTABLISHMENT_KINDS.map((kind) => `${kind}编制`);

/** 编制职数测算表: of one department by unit, of the city by department; both sides of the balance stand below. */
export function placesTable(facts: PaperFacts, width: number): TableBlock {
  const [only] = facts.departments;
  const lines = facts.wholeCity || !only ? facts.departments.map(departmentRow) : unitRows(only);
  const ledgers = must(sumLedgers(facts.departments.map(({ assessment }) => assessment.ledgers)), 'department');
  const name = facts.wholeCity ? '部门' : '拟设内设机构';
  const heads = headRow('序号', name, '编制合计', ...KIND_HEADS, '职数', '专员');
  return table({ widths: WIDTHS, width, rows: [heads, ...lines, ...balanceRows(ledgers)] });
}

function unitRows({ structure }: DepartmentFacts): readonly TableRow[] {
  return structure.units.map(({ name, establishment, posts }, at) => ({
    cells: [centre(at + 1), text(name), ...placesCells(establishment), centre(postsWords(posts)), centre(null)],
  }));
}

function departmentRow({ comparison, assessment }: DepartmentFacts, at: number): TableRow {
  const { establishment, posts } = assessment.ledgers;
  return {
    cells: [
      ...[centre(at + 1), text(comparison.name), ...placesCells(establishment.units)],
      ...[centre(seatedWords(posts)), centre(specialistsOf(posts))],
    ],
  };
}

/** 改革后 + 留用 = 改革前 + 划转, kind by kind. */
function balanceRows({ establishment, posts }: Ledgers): readonly TableRow[] {
  const row = (name: string, places: Establishment, ends: readonly [TableCell, TableCell]): TableRow => ({
    shaded: true,
    cells: [{ text: name, style: 'TableStrong', columns: 2 }, ...placesCells(places), ...ends],
  });
  const nothing = centre(null);
  return [
    row('改革后内设机构合计', establishment.units, [centre(seatedWords(posts)), centre(specialistsOf(posts))]),
    row('部门留用', establishment.reserve, [nothing, nothing]),
    row('改革前合计', establishment.before, [centre(postsWords(posts.before)), nothing]),
    row('划入（＋）划出（－）', establishment.moved, [centre(freeWords(posts)), nothing]),
  ];
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

function placesCells(places: Establishment = NO_ESTABLISHMENT): readonly TableCell[] {
  return [totalEstablishment(places), ...ESTABLISHMENT_KINDS.map((kind) => places[kind])].map(centre);
}
