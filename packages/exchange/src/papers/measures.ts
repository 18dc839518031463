/** Twentieths of a point, the unit of Word files and of every measure of a paper. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/**
 * GB/T 9704: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters of 3号 (16 pt). A landscape page is the
 * same turned, the head of its tables towards the binding.
 */
export const PAGE = {
  short: twips(210),
  long: twips(297),
  head: twips(37),
  foot: twips(35),
  binding: twips(28),
  cut: twips(26),
} as const;

export const TYPE_AREA = {
  width: PAGE.short - PAGE.binding - PAGE.cut,
  height: PAGE.long - PAGE.head - PAGE.foot,
} as const;

export const LINES = 22;
export const CHARACTERS = 28;
const BODY_SIZE = 320;

/** One line, 28.95 pt: 22 of them fill the type area. */
export const LINE = Math.floor(TYPE_AREA.height / LINES);

/** Of the grid, in half points: texts of 16 pt stand 28 in a line. */
export const GRID_SIZE = 32;

/**
 * What is taken off each character so that 28 fit, in twips. Said of the characters and not of the grid: programs other
 * than Word give a character two cells of a grid that is narrower than it.
 */
export const CHARACTER_SPACE = Math.floor(TYPE_AREA.width / CHARACTERS) - BODY_SIZE;

/** A landscape page of a proposal: what a table has. */
export const TURNED_AREA = { width: TYPE_AREA.height, height: TYPE_AREA.width } as const;

/** Left and right of the text in a table cell. */
export const CELL_PADDING = 60;

const SHEET_MARGIN = twips(20);

/** Room of a table on a plain landscape page. */
export const SHEET_WIDTH = PAGE.long - 2 * SHEET_MARGIN;

/** `upright` and `turned` pages of an official paper, or a plain landscape `sheet` for tables. */
export type PageForm = 'upright' | 'turned' | 'sheet';

export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the lower edge of the paper to that of the page number: 一字线 7 mm below the type area. */
  readonly footer: number;
}

/** Size and margins of a page. */
export function measuresOf(form: PageForm): PageMeasures {
  const { short, long, head, foot, binding, cut } = PAGE;
  if (form === 'sheet') {
    const margins = { top: SHEET_MARGIN, right: SHEET_MARGIN, bottom: SHEET_MARGIN, left: SHEET_MARGIN };
    return { width: long, height: short, ...margins, footer: twips(10) };
  }
  const page =
    form === 'upright'
      ? { width: short, height: long, top: head, right: cut, bottom: foot, left: binding }
      : { width: long, height: short, top: binding, right: head, bottom: cut, left: foot };
  return { ...page, footer: page.bottom - twips(10.2) };
}
