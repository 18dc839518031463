import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import { marksOf } from '../marks/marks.ts';
import type { Provenance } from '../provenance.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Parts of an office file that say which plan and version it shows. */
export function propertyParts(
  title: string,
  provenance: Provenance,
): readonly (readonly [path: string, xml: string])[] {
  return [
    ['docProps/core.xml', core(title, provenance)],
    [
      'docProps/app.xml',
      `<Properties xmlns="${OFFICE}/extended-properties"><Application>Dachushi</Application></Properties>`,
    ],
    ['docProps/custom.xml', custom(provenance)],
  ];
}

/** Their lines in the list of relationships of the package. */
export const PROPERTY_RELATIONS: readonly (readonly [type: string, target: string])[] = [
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  [`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
];

/** Their lines in the list of content types. */
export const PROPERTY_TYPES =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
  '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';

function core(title: string, { time }: Provenance): string {
  const moment = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}

function custom(provenance: Provenance): string {
  const each = marksOf(provenance).map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${each.join('')}</Properties>`;
}
