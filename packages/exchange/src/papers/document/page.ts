/** Twentieths of a point, the unit of Word files. */
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

/**
 * What is taken off each character so that 28 fit, in twips. Said of the characters and not of the grid: programs other
 * than Word give a character two cells of a grid that is narrower than it.
 */
export const CHARACTER_SPACE = Math.floor(TYPE_AREA.width / CHARACTERS) - BODY_SIZE;

/** A landscape page of a proposal: what a table has. */
export const TURNED_AREA = { width: TYPE_AREA.height, height: TYPE_AREA.width } as const;

export type Orientation = 'portrait' | 'landscape';

interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The end of a section of an official paper: — 1 — outside on odd and even pages, 7 mm below the type area. */
export function sectionXml(orientation: Orientation): string {
  const { head, foot, binding, cut } = PAGE;
  const upright = orientation === 'portrait';
  const margins = upright
    ? { top: head, right: cut, bottom: foot, left: binding }
    : { top: binding, right: head, bottom: cut, left: foot };
  const footers =
    '<w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/>';
  const grid = upright ? `<w:docGrid w:type="lines" w:linePitch="${LINE}"/>` : NO_GRID;
  return section({ orientation, margins, footers, footer: margins.bottom - twips(10.2), grid });
}

const NO_GRID = '<w:docGrid w:linePitch="312"/>';
const SHEET_MARGIN = twips(20);

/** Room of a table on a plain landscape page. */
export const SHEET_WIDTH = PAGE.long - 2 * SHEET_MARGIN;

/** A plain landscape page for tables, with version, time and page at its foot. */
export function sheetSectionXml(): string {
  const margins = { top: SHEET_MARGIN, right: SHEET_MARGIN, bottom: SHEET_MARGIN, left: SHEET_MARGIN };
  const footers =
    '<w:footerReference w:type="default" r:id="rIdPlain"/><w:footerReference w:type="even" r:id="rIdPlain"/>';
  return section({ orientation: 'landscape', margins, footers, footer: twips(10), grid: NO_GRID });
}

interface Section {
  readonly orientation: Orientation;
  readonly margins: Margins;
  readonly footers: string;
  /** Of the footer, from the edge of the paper. */
  readonly footer: number;
  readonly grid: string;
}

function section({ orientation, margins: { top, right, bottom, left }, footers, footer, grid }: Section): string {
  const { short, long } = PAGE;
  const size =
    orientation === 'portrait'
      ? `<w:pgSz w:w="${short}" w:h="${long}"/>`
      : `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`;
  return (
    `<w:sectPr>${footers}<w:type w:val="nextPage"/>${size}` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${twips(10)}" w:footer="${footer}" w:gutter="0"/>${grid}</w:sectPr>`
  );
}

/** Ends a section inside the document: the paragraph that carries it takes no room. */
export function sectionBreak(orientation: Orientation): string {
  return `<w:p><w:pPr><w:pStyle w:val="Nothing"/>${sectionXml(orientation)}</w:pPr></w:p>`;
}
