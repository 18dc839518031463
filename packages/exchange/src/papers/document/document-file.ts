import { renderAll } from '../../chart-png.ts';
import { PngFile } from '../../png/png-file.ts';
import { zipFile } from '../../xlsx-writing/zip-file.ts';
import type { ZipPart } from '../../xlsx-writing/zip-file.ts';
import { PROPERTY_RELATIONS, PROPERTY_TYPES, propertyParts } from '../file-properties.ts';
import type { Block, DrawingBlock } from '../blocks.ts';
import type { Paper } from '../paper.ts';
import { footerPart } from './footers.ts';
import { pictureXml } from './picture.ts';
import { paragraphXml } from './paragraph.ts';
import { sectionBreakXml, sectionXml } from './section.ts';
import { tableXml } from './table.ts';
import { FONTS_PART, STYLES_PART } from './styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The paper for Word, WPS and LibreOffice. Same contents, same bytes. */
export async function documentFile({ title, heading, provenance, blocks }: Paper): Promise<Buffer> {
  const drawings = blocks.filter((block) => block.kind === 'drawing');
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relations([['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'], ...properties()])],
    ...propertyParts(title, provenance),
    ['word/_rels/document.xml.rels', relations([...WORD_PARTS, ...pictureRelations(drawings)])],
    ['word/styles.xml', STYLES_PART],
    ['word/fontTable.xml', FONTS_PART],
    ['word/settings.xml', SETTINGS],
    ...(['odd', 'even', 'plain'] as const).map(
      (kind) => [`word/footer-${kind}.xml`, footerPart(kind, heading)] as const,
    ),
  ];
  const texts = parts.map(([path, xml]) => ({ path, bytes: Buffer.from(HEAD + xml, 'utf8') }));
  const body = { path: 'word/document.xml', bytes: documentBytes(blocks) };
  return zipFile([...texts, body, ...(await pictureParts(drawings))]);
}

async function pictureParts(drawings: readonly DrawingBlock[]): Promise<readonly ZipPart[]> {
  const parts: ZipPart[] = [];
  const svgs = drawings.map(({ svg }) => svg);
  for await (const { width, height, pixels } of renderAll(svgs, drawings[0]?.pixels)) {
    const picture = new PngFile(width, height);
    await picture.add(pixels);
    parts.push({ path: `word/media/picture${parts.length + 1}.png`, bytes: await picture.finish() });
  }
  return parts;
}

/** Characters written out together: a record of fifty thousand rows is more than fits into memory as one text. */
const PIECE = 1_000_000;

function documentBytes(blocks: readonly Block[]): Buffer {
  const names = `xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;
  const pieces: Buffer[] = [];
  let piece = `${HEAD}<w:document ${names}><w:body>`;
  for (const xml of bodyXml(blocks)) {
    piece += xml;
    if (piece.length < PIECE) continue;
    pieces.push(Buffer.from(piece, 'utf8'));
    piece = '';
  }
  return Buffer.concat([...pieces, Buffer.from(`${piece}</w:body></w:document>`, 'utf8')]);
}

function* bodyXml(blocks: readonly Block[]): Iterable<string> {
  let pictures = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'text') yield paragraphXml(block);
    else if (block.kind === 'table') yield* tableXml(block);
    else if (block.kind === 'drawing') yield pictureXml(block, (pictures += 1));
    else yield at === blocks.length - 1 ? sectionXml(block.form) : sectionBreakXml(block.form);
  }
}

type Relation = readonly [id: string, type: string, target: string];

const WORD_PARTS: readonly Relation[] = [
  ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
  ['rIdFonts', `${OFFICE}/fontTable`, 'fontTable.xml'],
  ['rIdSettings', `${OFFICE}/settings`, 'settings.xml'],
  ['rIdOdd', `${OFFICE}/footer`, 'footer-odd.xml'],
  ['rIdEven', `${OFFICE}/footer`, 'footer-even.xml'],
  ['rIdPlain', `${OFFICE}/footer`, 'footer-plain.xml'],
];

function pictureRelations(pictures: readonly DrawingBlock[]): readonly Relation[] {
  return pictures.map((_, at) => [`rIdPicture${at + 1}`, `${OFFICE}/image`, `media/picture${at + 1}.png`]);
}

function properties(): readonly Relation[] {
  return PROPERTY_RELATIONS.map(([type, target], at) => [`rId${at + 2}`, type, target]);
}

function relations(all: readonly Relation[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const override = (part: string, kind: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  override('document', 'document.main') +
  override('styles', 'styles') +
  override('fontTable', 'fontTable') +
  override('settings', 'settings') +
  ['odd', 'even', 'plain'].map((kind) => override(`footer-${kind}`, 'footer')).join('') +
  `${PROPERTY_TYPES}</Types>`;

/** Odd and even pages number themselves outside; punctuation keeps its width, so that 28 characters are 28. */
const SETTINGS =
  `<w:settings xmlns:w="${MAIN}"><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';
