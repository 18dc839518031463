import { columnIndex } from '../grid.ts';
import type { GridRow } from '../grid.ts';
import { plainHeader } from './column-words.ts';
import type { SheetTable } from './sheet-table.ts';

export type RowNature =
  | { readonly is: 'blank' | 'footnote' | 'leader' | 'repeated-header' }
  | { readonly is: 'subtotal'; readonly label: string }
  | { readonly is: 'section'; readonly name: string }
  | { readonly is: 'nameplate'; readonly name: string }
  | { readonly is: 'entry' };

const SUBTOTAL =
  /^[（(]?(本页|本表|以上|部门|单位|处室|全市|市直|区直|县直|机关|其中)?(小计|合计|总计|累计|共计|总数|计)[）)]?[:：]?$/;
const ENDS_IN_TOTAL = /^.{1,30}(小计|合计|总计)[:：]?$/;
const FOOTNOTE =
  /^(附?注|备注|说明|填表说明|填报说明|填表人|填报人|制表人?|审核人?|负责人|单位负责人|联系人|联系电话|资料来源|数据来源|来源)\s*\d*\s*[:：]/;
const LEADER =
  /^(部门|机关|单位|局|委|办|厅|署|院|会|市|中心|本级|委员会|办公室)?(领导|领导班子|领导成员|班子)(班子)?(成员|职数|人员)?$/;
const NAMEPLATE_ROW = /^[（(]?\s*(?:加挂|挂)[:：]?\s*["“]?(.+?)["”]?\s*(?:的)?(牌子|牌)?\s*[）)]?$/;
const DEPARTMENT_LIKE = /(局|委|委员会|厅|院|政府|办公厅|中心|会|署|部|社|团|办)$/;
const DIVISION_LIKE = /(处|室|科|股|组|队|党委|总支)$/;
const ENUMERATOR = /^([（(]?[一二三四五六七八九十百]+[）)]?[、.．]?|[（(]?\d{1,3}[）)]?[、.．])\s*/;

/** What a row below the header is, before its values are read. */
export function rowNature(table: SheetTable, row: GridRow): RowNature {
  const texts = row.cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell.text.trim()] : []));
  const [first = ''] = texts;
  if (texts.length === 0) return row.cells.some((cell) => cell?.formula) ? { is: 'entry' } : { is: 'blank' };
  const label = subtotalLabel(table, row);
  if (label !== null) return { is: 'subtotal', label };
  if (FOOTNOTE.test(first) && texts.length <= 4) return { is: 'footnote' };
  if (isRepeatedHeader(table, row, texts)) return { is: 'repeated-header' };
  const name = table.filled(row, 'division').text || table.filled(row, 'itemName').text;
  const section = sectionName(table, row, texts);
  if (section !== null) return { is: 'section', name: section };
  if (texts.length === 1 && first.length > 40) return { is: 'footnote' };
  if (LEADER.test(name.replace(/\s+/g, ''))) return { is: 'leader' };
  const [, hung, sign] = NAMEPLATE_ROW.exec(name) ?? [];
  if (hung !== undefined && (sign !== undefined || name.includes('加挂'))) return { is: 'nameplate', name: hung };
  return { is: 'entry' };
}

/** 小计 and the like stand in the first columns, at the latest where the division's name would be. */
function subtotalLabel(table: SheetTable, row: GridRow): string | null {
  const names = [table.column('division'), table.column('itemName'), table.column('department'), 1];
  const last = Math.max(...names.map((column) => column ?? 0));
  for (let column = 0; column <= last; column += 1) {
    const text = (row.cells[column]?.text ?? '').replace(/\s+/g, '');
    if (SUBTOTAL.test(text)) return text;
    const isName = column === table.column('division') || column === table.column('itemName');
    if (!isName && ENDS_IN_TOTAL.test(text)) return text;
  }
  return null;
}

/** The header again on a new page, or a row that only numbers the columns (甲 乙 1 2 3). */
function isRepeatedHeader(table: SheetTable, row: GridRow, texts: readonly string[]): boolean {
  if (!repeatsName(table, row)) return numbersColumns(texts);
  const same = table.mapping.columns.filter(({ header, column }) => {
    const text = plainHeader(row.cells[columnIndex(column)]?.text ?? '');
    return text !== '' && [header, ...header.split('：')].some((part) => plainHeader(part) === text);
  });
  return same.length >= 2 && same.length * 2 >= texts.length;
}

/** The quick look: a repeated header repeats the word over the names. */
function repeatsName(table: SheetTable, row: GridRow): boolean {
  const at = table.column('division') ?? table.column('itemName') ?? -1;
  const header = table.mapping.columns.find(({ column }) => columnIndex(column) === at)?.header ?? '';
  const text = row.cells[at]?.text ?? '';
  return text !== '' && text.length <= 40 && header.split('：').some((part) => plainHeader(part) === plainHeader(text));
}

function numbersColumns(texts: readonly string[]): boolean {
  if (texts.length < 4) return false;
  const letters = texts.findIndex((text) => !/^[（(]?[甲乙丙丁戊己庚][）)]?$/.test(text));
  const numbers = texts.slice(letters).map((text) => Number(/^[（(]?(\d{1,2})[）)]?$/.exec(text)?.[1] ?? Number.NaN));
  return numbers.length >= 2 && numbers.every((number, at) => number === at + 1);
}

/** A department's name alone on its row, over the rows of its divisions. */
function sectionName(table: SheetTable, row: GridRow, texts: readonly string[]): string | null {
  const [first = '', second] = texts;
  const numbered = texts.length === 2 && /^[（(]?[一二三四五六七八九十百]+[）)]?[、.．]?$/.test(first);
  if (texts.length !== 1 && !numbered) return null;
  const text = (numbered ? (second ?? '') : first).replace(ENUMERATOR, '');
  if (text.length > 40 || /^\d+$/.test(text) || text === '') return null;
  if (table.has('department'))
    return table.text(row, 'department') === text || (spansColumns(table, row) && looksLikeDepartment(text))
      ? text
      : null;
  return spansColumns(table, row) || numbered || looksLikeDepartment(text) ? text : null;
}

function looksLikeDepartment(text: string): boolean {
  const plain = text.replace(/[（(].*[）)]$/, '');
  return DEPARTMENT_LIKE.test(plain) && !DIVISION_LIKE.test(plain);
}

function spansColumns(table: SheetTable, row: GridRow): boolean {
  return table.grid.merges.some((merge) => merge.top === row.number && merge.right - merge.left >= 2);
}
