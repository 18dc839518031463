const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How a cell is marked; what is meant stands in words beside it, for those who print in grey. */
export type CellTone = 'plain' | 'error' | 'warning';
export type CellLook = 'number' | 'text';

const TONES: readonly CellTone[] = ['plain', 'error', 'warning'];
const LOOKS: readonly CellLook[] = ['number', 'text'];

export const HEADER_STYLE = 1;
const FIRST_BODY_STYLE = 2;

/** The place of a look in the list of styles below. */
export function styleOf(look: CellLook, tone: CellTone): number {
  return FIRST_BODY_STYLE + TONES.indexOf(tone) * LOOKS.length + LOOKS.indexOf(look);
}

const GREY_LINE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB8C4CE"/></${side}>`)
  .join('');

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The parts stand in the order that Excel writes them in. */
function font(weight = '', colour = ''): string {
  const inColour = colour && `<color rgb="${colour}"/>`;
  return `<font>${weight}<sz val="11"/>${inColour}<name val="宋体"/><family val="3"/><charset val="134"/></font>`;
}

function bodyStyle(look: CellLook, tone: CellTone): string {
  const [fontId, fillId] = { plain: [0, 0], error: [2, 3], warning: [3, 4] }[tone];
  const format = look === 'number' ? 0 : 49;
  const alignment = look === 'number' ? 'horizontal="center" vertical="center"' : 'vertical="center" wrapText="1"';
  return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
}

/** One font that every office has, thin lines, a frozen-looking header, and red or amber for what is marked. */
export const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  `<fonts count="4">${font()}${font('<b/>')}${font('', 'FF9C1C1C')}${font('', 'FF7A4B00')}</fonts>` +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `${fill('FFE3ECF5')}${fill('FFFBDCDC')}${fill('FFFFF0C7')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${GREY_LINE}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${FIRST_BODY_STYLE + TONES.length * LOOKS.length}">` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  TONES.flatMap((tone) => LOOKS.map((look) => bodyStyle(look, tone))).join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
