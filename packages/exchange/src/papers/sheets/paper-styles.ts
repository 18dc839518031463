const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Looks of a cell, each with a place in the list that the file carries. */
export const LOOKS = [
  'title',
  'note',
  'warning',
  'header',
  'banner',
  'text',
  'centre',
  'number',
  'ratio',
  'total',
  'totalNumber',
  'totalRatio',
] as const;
export type Look = (typeof LOOKS)[number];

/** Style 0 is the empty cell's. */
export function styleIndex(look: Look): number {
  return LOOKS.indexOf(look) + 1;
}

const FONTS = {
  body: '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  strong: '<font><b/><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  title: '<font><sz val="20"/><name val="方正小标宋简体"/><family val="3"/><charset val="134"/></font>',
  warning:
    '<font><b/><sz val="11"/><color rgb="FF9C1C1C"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
} as const;
type FontName = keyof typeof FONTS;
const FONT_NAMES = Object.keys(FONTS) as readonly FontName[];

/** Built in: whole numbers, text, and percent of two decimals. */
const FORMATS = { whole: 1, text: 49, percent: 10 } as const;

interface Facts {
  readonly font: FontName;
  readonly format: keyof typeof FORMATS;
  /** 0 none, 2 header, 3 total. */
  readonly fill: 0 | 2 | 3;
  readonly border: 0 | 1;
  readonly align: string;
}

const LEFT = 'horizontal="left" vertical="center" wrapText="1"';
const CENTRE = 'horizontal="center" vertical="center" wrapText="1"';
const STYLES: Readonly<Record<Look, Facts>> = {
  title: { font: 'title', format: 'text', fill: 0, border: 0, align: CENTRE },
  note: { font: 'body', format: 'text', fill: 0, border: 0, align: LEFT },
  warning: { font: 'warning', format: 'text', fill: 0, border: 0, align: LEFT },
  header: { font: 'strong', format: 'text', fill: 2, border: 1, align: CENTRE },
  banner: { font: 'strong', format: 'text', fill: 3, border: 1, align: LEFT },
  text: { font: 'body', format: 'text', fill: 0, border: 1, align: LEFT },
  centre: { font: 'body', format: 'text', fill: 0, border: 1, align: CENTRE },
  number: { font: 'body', format: 'whole', fill: 0, border: 1, align: CENTRE },
  ratio: { font: 'body', format: 'percent', fill: 0, border: 1, align: CENTRE },
  total: { font: 'strong', format: 'text', fill: 3, border: 1, align: CENTRE },
  totalNumber: { font: 'strong', format: 'whole', fill: 3, border: 1, align: CENTRE },
  totalRatio: { font: 'strong', format: 'percent', fill: 3, border: 1, align: CENTRE },
};

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function styleXml({ font, format, fill: fillId, border, align }: Facts): string {
  const ids = `numFmtId="${FORMATS[format]}" fontId="${FONT_NAMES.indexOf(font)}" fillId="${fillId}" borderId="${border}" xfId="0"`;
  return `<xf ${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;
}

const LINE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`)
  .join('');

/** Black thin lines and grey that prints; fonts as official tables use them. */
export const PAPER_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="${FONT_NAMES.length}">${FONT_NAMES.map((name) => FONTS[name]).join('')}</fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFE3ECF5')}${fill('FFF0F2F4')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${LOOKS.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${LOOKS.map((look) => styleXml(STYLES[look])).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
