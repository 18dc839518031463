import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import type { Paper } from '@dachushi/chart/pages/paper.ts';
import { marksOf } from '../marks/marks.ts';
import type { Provenance } from '../provenance.ts';
import { emu } from './drawing-xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const EMPTY_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export interface NamedPart {
  readonly path: string;
  readonly text: string;
}

interface Presentation {
  readonly title: string;
  readonly paper: Paper;
  readonly slides: number;
  readonly provenance: Provenance;
}

/** Every part of the file but the slides. */
export function presentationParts({ title, paper, slides, provenance }: Presentation): readonly NamedPart[] {
  return [
    { path: '[Content_Types].xml', text: contentTypes(slides) },
    {
      path: '_rels/.rels',
      text: relationships([
        [`${OFFICE}/relationships/officeDocument`, 'ppt/presentation.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
        [`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
      ]),
    },
    { path: 'docProps/core.xml', text: core(title, provenance) },
    { path: 'docProps/app.xml', text: app(slides) },
    { path: 'docProps/custom.xml', text: custom(provenance) },
    { path: 'ppt/presentation.xml', text: presentation(paper, slides) },
    {
      path: 'ppt/_rels/presentation.xml.rels',
      text: relationships([
        [`${OFFICE}/relationships/slideMaster`, 'slideMasters/slideMaster1.xml'],
        [`${OFFICE}/relationships/theme`, 'theme/theme1.xml'],
        ...Array.from({ length: slides }, (_, at): [string, string] => [
          `${OFFICE}/relationships/slide`,
          `slides/slide${at + 1}.xml`,
        ]),
      ]),
    },
    { path: 'ppt/slideMasters/slideMaster1.xml', text: master(paper) },
    {
      path: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      text: relationships([
        [`${OFFICE}/relationships/slideLayout`, '../slideLayouts/slideLayout1.xml'],
        [`${OFFICE}/relationships/theme`, '../theme/theme1.xml'],
      ]),
    },
    { path: 'ppt/slideLayouts/slideLayout1.xml', text: layout(paper) },
    {
      path: 'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      text: relationships([[`${OFFICE}/relationships/slideMaster`, '../slideMasters/slideMaster1.xml']]),
    },
    { path: 'ppt/theme/theme1.xml', text: theme() },
  ];
}

/** Relationships of a slide: its layout, then the slides it leads to. */
export function slideRelationships(leadsTo: readonly number[]): string {
  return relationships([
    [`${OFFICE}/relationships/slideLayout`, '../slideLayouts/slideLayout1.xml'],
    ...leadsTo.map((slide): [string, string] => [`${OFFICE}/relationships/slide`, `slide${slide}.xml`]),
  ]);
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(slides: number): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const each = Array.from({ length: slides }, (_, at) =>
    override(`ppt/slides/slide${at + 1}.xml`, `${TYPE}.slide+xml`),
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('ppt/presentation.xml', `${TYPE}.presentation.main+xml`)}${override('ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`)}${override('ppt/slideLayouts/slideLayout1.xml', `${TYPE}.slideLayout+xml`)}${override('ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}${override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')}${each.join('')}</Types>`;
}

function core(title: string, { time }: Provenance): string {
  const moment = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}

function app(slides: number): string {
  return `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Dachushi</Application><Slides>${slides}</Slides></Properties>`;
}

/** Which plan and version the file shows. */
function custom(provenance: Provenance): string {
  const each = marksOf(provenance).map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${each.join('')}</Properties>`;
}

function presentation(paper: Paper, slides: number): string {
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`).join('');
  return `${HEAD}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${ids === '' ? '' : `<p:sldIdLst>${ids}</p:sldIdLst>`}<p:sldSz cx="${emu(paper.width)}" cy="${emu(paper.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function titlePlaceholder(paper: Paper): string {
  const width = emu(paper.width - 2 * paper.margin);
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(paper.margin)}" y="${emu(paper.margin)}"/><a:ext cx="${width}" cy="${emu(36)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody></p:sp>`;
}

function master(paper: Paper): string {
  return `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${EMPTY_TREE}${titlePlaceholder(paper)}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="ctr"><a:defRPr sz="2100" b="1"><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>`;
}

function layout(paper: Paper): string {
  return `${HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="机构设置图"><p:spTree>${EMPTY_TREE}${titlePlaceholder(paper)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Fonts as the documents of a 编办 use them; a machine without them takes its own. */
function theme(): string {
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const colours = [
    colour('dk1', '15191F'),
    colour('lt1', 'FFFFFF'),
    colour('dk2', '444C58'),
    colour('lt2', 'F3F4F6'),
    colour('accent1', '1F5AD1'),
    colour('accent2', '838B98'),
    colour('accent3', '0B6B4A'),
    colour('accent4', '8A5300'),
    colour('accent5', '6A3DA8'),
    colour('accent6', 'B3261E'),
    colour('hlink', '1F5AD1'),
    colour('folHlink', '6A3DA8'),
  ].join('');
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const fonts = (name: string, face: string) =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface="${face}"/><a:cs typeface=""/></a:${name}>`;
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="机构设置图"><a:themeElements><a:clrScheme name="机构设置图">${colours}</a:clrScheme><a:fontScheme name="机构设置图">${fonts('majorFont', '华文中宋')}${fonts('minorFont', '微软雅黑')}</a:fontScheme><a:fmtScheme name="机构设置图"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
