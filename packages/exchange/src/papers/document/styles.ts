import { LOOKS } from '../looks.ts';
import type { Face, Look, ParagraphStyle } from '../looks.ts';
import { CELL_PADDING, CHARACTER_SPACE, GRID_SIZE } from '../measures.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const FONTS: Readonly<Record<Face, string>> = {
  仿宋: '仿宋_GB2312',
  楷体: '楷体_GB2312',
  黑体: '黑体',
  小标宋: '方正小标宋简体',
  宋体: '宋体',
};

/** Fonts as the standard wants them, and what may stand in for each where it is not installed, open ones last. */
const STAND_INS: Readonly<Record<Face, string>> = {
  仿宋: '仿宋,FangSong,FandolFang,Noto Serif CJK SC',
  楷体: '楷体,KaiTi,FandolKai,Noto Serif CJK SC',
  黑体: 'SimHei,Noto Sans CJK SC',
  小标宋: '方正小标宋_GBK,FZXiaoBiaoSong-B05S,Noto Serif CJK SC',
  宋体: 'SimSun,Noto Serif CJK SC',
};

/** No stop hangs over the edge of the type area; figures stand close to characters, as on the grid. */
const TYPING =
  '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

const ALIGN = { both: 'both', left: 'left', centre: 'center' } as const;

function paragraphLook({ line, align, indent }: Look): string {
  const { height, exact, before = 0, after = 0 } = line;
  const rule = exact ? 'exact' : 'atLeast';
  const offGrid = exact && height > 20 ? '' : '<w:snapToGrid w:val="0"/>';
  const goesIn = indent === 0 ? '' : `<w:ind w:firstLineChars="${indent * 100}" w:firstLine="${indent * 320}"/>`;
  return `${offGrid}<w:spacing w:before="${before}" w:after="${after}" w:line="${height}" w:lineRule="${rule}"/>${goesIn}<w:jc w:val="${ALIGN[align]}"/>`;
}

function runXml({ face, size }: Look): string {
  const spacing = `<w:spacing w:val="${size === GRID_SIZE ? CHARACTER_SPACE : 0}"/>`;
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${FONTS[face]}"/>`;
  return `<w:rPr>${fonts}<w:color w:val="000000"/>${spacing}<w:kern w:val="0"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
}

/** Levels as a table of contents and screen readers know them. */
const OUTLINE: Partial<Record<ParagraphStyle, number>> = { Level1: 0, Level2: 1, AttachmentMark: 0 };

function styleXml([id, look]: [string, Look]): string {
  const level = OUTLINE[id as ParagraphStyle];
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`;
  const [start, base] = id === 'Normal' ? [' w:default="1"', ''] : ['', '<w:basedOn w:val="Normal"/>'];
  return `<w:style w:type="paragraph"${start} w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:qFormat/><w:pPr>${look.keep ? '<w:keepNext/>' : ''}${TYPING}${paragraphLook(look)}${outline}</w:pPr>${runXml(look)}</w:style>`;
}

const PADDING = `<w:top w:w="0" w:type="dxa"/><w:left w:w="${CELL_PADDING}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${CELL_PADDING}" w:type="dxa"/>`;

export const STYLES_PART =
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault>${runXml(LOOKS.Normal)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `${Object.entries(LOOKS).map(styleXml).join('')}` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${PADDING}</w:tblCellMar></w:tblPr></w:style></w:styles>`;

/** What a program without a font takes instead. */
export const FONTS_PART = `<w:fonts xmlns:w="${MAIN}">${(Object.keys(FONTS) as readonly Face[])
  .map(
    (face) => `<w:font w:name="${FONTS[face]}"><w:altName w:val="${STAND_INS[face]}"/><w:charset w:val="86"/></w:font>`,
  )
  .join('')}</w:fonts>`;

/** Of page numbers: 4号 宋体. */
export const PAGE_NUMBER_RUN =
  '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';
