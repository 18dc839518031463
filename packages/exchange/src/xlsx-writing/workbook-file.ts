import { columnLetter } from '../import/grid.ts';
import { STYLES } from './cell-styles.ts';
import { sheetXml, xmlText } from './sheet-xml.ts';
import type { SheetContent } from './sheet-xml.ts';
import { zipFile } from './zip-file.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook for Excel, WPS and LibreOffice. Texts are typed as text, so that none is ever taken for a formula. */
export function workbookFile(sheets: readonly SheetContent[]): Buffer {
  const parts = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
  ];
  return zipFile(parts.map(([path = '', xml = '']) => ({ path, bytes: Buffer.from(HEAD + xml, 'utf8') })));
}

function contentTypes(sheets: number): string {
  const part = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet'));
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${part('workbook', 'sheet.main')}${part('styles', 'styles')}${pages.join('')}</Types>`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookRelations(sheets: number): string {
  const pages = Array.from(
    { length: sheets },
    (_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
  );
  return relations([...pages, [`${OFFICE}/styles`, 'styles.xml']]);
}

function workbookXml(sheets: readonly SheetContent[]): string {
  const each = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  // A filter over the header is also a named range; without it Excel repairs the file. The header stands on every printed page.
  const names = sheets.map(({ name, columns, rows }, at) => {
    const sheet = `'${xmlText(name)}'`;
    const range = `${sheet}!$A$1:$${columnLetter(columns.length - 1)}$${rows.length + 1}`;
    return (
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}!$1:$1</definedName>`
    );
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}
