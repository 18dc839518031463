import type { Provenance } from '../../provenance.ts';
import { columnLetter } from '../../import/grid.ts';
import { xmlText } from '../../xlsx-writing/sheet-xml.ts';
import { zipFile } from '../../xlsx-writing/zip-file.ts';
import { PROPERTY_TYPES, PROPERTY_RELATIONS, propertyParts } from '../file-properties.ts';
import { paperSheetXml } from './paper-sheet.ts';
import type { PaperSheet } from './paper-sheet.ts';
import { PAPER_STYLES } from './paper-styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Workbook {
  readonly title: string;
  readonly sheets: readonly PaperSheet[];
  readonly provenance: Provenance;
}

/** Sheets made for print, for Excel, WPS and LibreOffice. Same contents, same bytes. */
export function paperWorkbook({ title, sheets, provenance }: Workbook): Buffer {
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml'], ...PROPERTY_RELATIONS])],
    ...propertyParts(title, provenance),
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', PAPER_STYLES],
  ];
  const bytesOf = (xml: string) => Buffer.from(HEAD + xml, 'utf8');
  return zipFile([
    ...parts.map(([path, xml]) => ({ path, bytes: bytesOf(xml) })),
    // the text of a long sheet is let go before the next one is written
    ...sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, bytes: bytesOf(paperSheetXml(sheet)) })),
  ]);
}

function contentTypes(sheets: number): string {
  const part = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet'));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${pages.join('')}${PROPERTY_TYPES}</Types>`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly PaperSheet[]): string {
  const each = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const names = sheets.map(({ name, heading, widths, rows }, at) => {
    const place = `'${xmlText(name)}'`;
    const area = `${place}!$A$1:$${columnLetter(widths.length - 1)}$${rows.length}`;
    return (
      `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${area}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${place}!$${heading.first}:$${heading.last}</definedName>`
    );
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}
