import type { Assessment, DepartmentAssessment } from './assessment.ts';
import type { IndexedBaseline } from './baseline.ts';
import { totalEstablishment } from './establishment.ts';
import type { DepartmentId } from './ids.ts';
import { must } from './must.ts';
import { placesByGroup } from './places-by-group.ts';
import { fraction } from './ratios/fraction.ts';
import type { Fraction } from './ratios/fraction.ts';
import { isSetElsewhere } from './rules/kinds-set-elsewhere.ts';
import { isCounted } from './structure.ts';
import type { Structure, Unit } from './structure.ts';

/**
 * 多维度比较 (M25), one figure of a department each: 处室数, 编制 (with 编制 in no unit), 处均编制, shares of 业务 and 综合管理 in the
 * places, of 综合管理 and micro-divisions in the divisions, 审批事项, divisions that approve, 处级职数 ÷ 编制.
 */
export const MATRIX_COLUMNS = [
  'divisions',
  'places',
  'placesPerDivision',
  'businessShare',
  'internalShare',
  'internalPlacesShare',
  'microShare',
  'approvals',
  'approvalUnits',
  'postsDensity',
] as const;
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** A figure with what it is made of: `whole` null is a plain count, and a share of nothing has no value. */
export interface MatrixCell {
  readonly part: number;
  readonly whole: number | null;
  readonly value: Fraction | null;
  /** Part of the other departments shown that have less, as PERCENTRANK.INC gives it; null without value or others. */
  readonly percentile: Fraction | null;
}

export interface MatrixRow {
  readonly departmentId: DepartmentId;
  readonly cells: Readonly<Record<MatrixColumn, MatrixCell>>;
}

/** The baseline or the plan, and which departments are compared with each other. */
export interface MatrixQuestion {
  readonly side: 'before' | 'after';
  readonly departments: ReadonlySet<DepartmentId>;
}

type Figure = Pick<MatrixCell, 'part' | 'whole'>;

/** A row for each department asked for, in official order. */
export function comparisonMatrix(
  structure: Structure,
  assessment: Assessment,
  { side, departments }: MatrixQuestion,
): readonly MatrixRow[] {
  const asked = [...assessment.departments.values()].filter(({ departmentId }) => departments.has(departmentId));
  const figures = asked.map((each) => figuresOf(factsOf(structure.baseline, each, side)));
  const ranks = eachColumn((column) => percentilesOf(figures.map((row) => row[column])));
  return asked.map(({ departmentId }, at) => ({
    departmentId,
    cells: eachColumn((column) => {
      const figure = must(figures[at], departmentId)[column];
      return { ...figure, value: valueOf(figure), percentile: ranks[column][at] ?? null };
    }),
  }));
}

/** What the figures of one side are made of. */
interface Facts {
  readonly holders: readonly (Pick<Unit, 'kind' | 'establishment'> & { readonly isCounted: boolean })[];
  readonly reserve: number;
  /** Chiefs, deputies, those in transition and 专员. */
  readonly posts: number;
  readonly approvals: number;
  readonly approvalUnits: number;
  readonly microStaff: number;
}

function factsOf(baseline: IndexedBaseline, assessment: DepartmentAssessment, side: 'before' | 'after'): Facts {
  const { departmentId, of, policy, ledgers } = assessment;
  const common = {
    approvals: ledgers.items.approvals[side],
    approvalUnits: ledgers.items.approvalUnits[side],
    microStaff: policy.microStaff,
  };
  if (side === 'before') {
    const { divisions } = must(baseline.departments.get(departmentId), `department ${departmentId}`);
    const holders = divisions.map(({ kind, establishment, counted }) => ({ kind, establishment, isCounted: counted }));
    const { chief, deputy } = ledgers.posts.before;
    return { ...common, holders, reserve: 0, posts: chief + deputy };
  }
  const holders = of.units.map((unit) => ({
    kind: unit.kind,
    establishment: unit.establishment,
    isCounted: isCounted(baseline, unit),
  }));
  const { chief, deputy, transitional } = ledgers.posts;
  const posts = chief + deputy + transitional + (of.specialists?.length ?? 0);
  return { ...common, holders, reserve: totalEstablishment(ledgers.establishment.reserve), posts };
}

function figuresOf({ holders, reserve, posts, ...items }: Facts): Readonly<Record<MatrixColumn, Figure>> {
  const { business, internal, total } = placesByGroup(holders);
  const counted = holders.filter((holder) => holder.isCounted);
  const divisions = counted.length;
  const internalDivisions = counted.filter(({ kind }) => kind === '综合管理').length;
  const micro = counted.filter(
    ({ kind, establishment }) => !isSetElsewhere(kind) && totalEstablishment(establishment) <= items.microStaff,
  ).length;
  return {
    divisions: { part: divisions, whole: null },
    places: { part: total + reserve, whole: null },
    placesPerDivision: { part: total, whole: divisions },
    businessShare: { part: business, whole: total },
    internalShare: { part: internalDivisions, whole: divisions },
    internalPlacesShare: { part: internal, whole: total },
    microShare: { part: micro, whole: divisions },
    approvals: { part: items.approvals, whole: null },
    approvalUnits: { part: items.approvalUnits, whole: null },
    postsDensity: { part: posts, whole: total + reserve },
  };
}

function eachColumn<T>(make: (column: MatrixColumn) => T): Readonly<Record<MatrixColumn, T>> {
  // every column is made, so that the record is whole
  return Object.fromEntries(MATRIX_COLUMNS.map((column) => [column, make(column)])) as Record<MatrixColumn, T>;
}

function valueOf({ part, whole }: Figure): Fraction | null {
  return whole === 0 ? null : fraction(part, whole ?? 1);
}

/** Place of each figure among those that have a value; compared in whole numbers, equal ones share their place. */
function percentilesOf(figures: readonly Figure[]): readonly (Fraction | null)[] {
  const valued = figures.filter(({ whole }) => whole !== 0).sort(compareFigures);
  const others = valued.length - 1;
  const less = new Map<Figure, number>();
  let first = 0;
  valued.forEach((figure, at) => {
    const former = valued[first];
    if (former && compareFigures(former, figure) !== 0) first = at;
    less.set(figure, first);
  });
  return figures.map((figure) => {
    const below = less.get(figure);
    return below === undefined || others === 0 ? null : fraction(below, others);
  });
}

function compareFigures(a: Figure, b: Figure): number {
  return a.part * (b.whole ?? 1) - b.part * (a.whole ?? 1);
}
