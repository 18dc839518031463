import type { TableBlock, TableCell, TableRow } from '../blocks.ts';
import { columnWidths } from '../column-widths.ts';
import { paragraphXml } from './paragraph.ts';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');

/** A table of fixed columns; rows do not break over pages and headers stand on each. */
export function* tableXml(block: TableBlock): Iterable<string> {
  const widths = columnWidths(block);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  yield `<w:tbl><w:tblPr><w:tblW w:w="${block.width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  yield `<w:tblGrid>${grid}</w:tblGrid>`;
  for (const row of block.rows) yield rowXml(row, widths);
  yield '</w:tbl>';
}

function rowXml({ cells, head, shaded, splits }: TableRow, widths: readonly number[]): string {
  let at = 0;
  const written = cells.map((cell) => {
    const columns = cell.columns ?? 1;
    const width = widths.slice(at, at + columns).reduce((sum, each) => sum + each, 0);
    at += columns;
    return cellXml(cell, width, { shaded: head === true || shaded === true, high: splits === true });
  });
  return `<w:tr><w:trPr>${splits ? '' : '<w:cantSplit/>'}${head ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}

interface CellLook {
  readonly shaded: boolean;
  /** Its text begins at its upper edge. */
  readonly high: boolean;
}

function cellXml(
  { text, runs, style, columns = 1, down }: TableCell,
  width: number,
  { shaded, high }: CellLook,
): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = down === undefined ? '' : down === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const shade = shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F0F2F4"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}<w:vAlign w:val="${high ? 'top' : 'center'}"/></w:tcPr>${paragraphXml({ style, text, ...(runs ? { runs } : {}) })}</w:tc>`;
}
