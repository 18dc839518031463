import { CHARACTER_SPACE, LINE } from './page.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Paragraph styles of a paper. */
export type ParagraphStyle =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Level1'
  | 'Level2'
  | 'Level3'
  | 'Body'
  | 'Plain'
  | 'AttachmentMark'
  | 'TableTitle'
  | 'TableNote'
  | 'TableWarning'
  | 'TableHead'
  | 'TableText'
  | 'TableCentre'
  | 'TableStrong'
  | 'Nothing';

const FONTS = {
  仿宋: '仿宋_GB2312',
  楷体: '楷体_GB2312',
  黑体: '黑体',
  小标宋: '方正小标宋简体',
  宋体: '宋体',
} as const;
type Face = keyof typeof FONTS;

/** Fonts as the standard wants them, and what may stand in for each where it is not installed, open ones last. */
const STAND_INS: Readonly<Record<Face, string>> = {
  仿宋: '仿宋,FangSong,FandolFang,Noto Serif CJK SC',
  楷体: '楷体,KaiTi,FandolKai,Noto Serif CJK SC',
  黑体: 'SimHei,Noto Sans CJK SC',
  小标宋: '方正小标宋_GBK,FZXiaoBiaoSong-B05S,Noto Serif CJK SC',
  宋体: 'SimSun,Noto Serif CJK SC',
};

interface Look {
  readonly face: Face;
  /** Half points. */
  readonly size: number;
  readonly paragraph: string;
  /** Stays on the page of what follows. */
  readonly keep?: true;
}

const EXACT = `<w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/>`;
const LOOSE = '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="260" w:lineRule="atLeast"/>';
const TWO_IN = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const BOTH = '<w:jc w:val="both"/>';
const CENTRE = '<w:jc w:val="center"/>';
const LEFT = '<w:jc w:val="left"/>';
/** No stop hangs over the edge of the type area; figures stand close to characters, as on the grid. */
const TYPING =
  '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

const LOOKS: Readonly<Record<ParagraphStyle, Look>> = {
  Normal: {
    face: '仿宋',
    size: 32,
    paragraph: `${EXACT}${BOTH}`,
  },
  Title: { keep: true, face: '小标宋', size: 44, paragraph: `${EXACT}${CENTRE}` },
  Subtitle: { keep: true, face: '楷体', size: 32, paragraph: `${EXACT}${CENTRE}` },
  Level1: { keep: true, face: '黑体', size: 32, paragraph: `${EXACT}${TWO_IN}` },
  Level2: { keep: true, face: '楷体', size: 32, paragraph: `${EXACT}${TWO_IN}` },
  Level3: { face: '仿宋', size: 32, paragraph: `${EXACT}${TWO_IN}` },
  Body: { face: '仿宋', size: 32, paragraph: `${EXACT}${TWO_IN}` },
  Plain: { face: '仿宋', size: 32, paragraph: EXACT },
  AttachmentMark: { keep: true, face: '黑体', size: 32, paragraph: `${EXACT}${LEFT}` },
  TableTitle: {
    keep: true,
    face: '小标宋',
    size: 36,
    paragraph: `<w:snapToGrid w:val="0"/><w:spacing w:before="60" w:after="120" w:line="480" w:lineRule="atLeast"/>${CENTRE}`,
  },
  TableNote: { face: '仿宋', size: 21, paragraph: `${LOOSE}${LEFT}` },
  TableWarning: { face: '黑体', size: 21, paragraph: `${LOOSE}${LEFT}` },
  TableHead: { face: '黑体', size: 20, paragraph: `${LOOSE}${CENTRE}` },
  TableText: { face: '仿宋', size: 20, paragraph: `${LOOSE}${LEFT}` },
  TableCentre: { face: '仿宋', size: 20, paragraph: `${LOOSE}${CENTRE}` },
  TableStrong: { face: '黑体', size: 20, paragraph: `${LOOSE}${LEFT}` },
  Nothing: {
    face: '仿宋',
    size: 2,
    paragraph: '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
  },
};

/** Of the grid: texts of 16 pt stand 28 in a line. */
const GRID_SIZE = 32;

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
  return `<w:style w:type="paragraph"${start} w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:qFormat/><w:pPr>${look.keep ? '<w:keepNext/>' : ''}${TYPING}${look.paragraph}${outline}</w:pPr>${runXml(look)}</w:style>`;
}

export const STYLES_PART =
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault>${runXml(LOOKS.Normal)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `${Object.entries(LOOKS).map(styleXml).join('')}` +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>';

/** What a program without a font takes instead. */
export const FONTS_PART = `<w:fonts xmlns:w="${MAIN}">${(Object.keys(FONTS) as readonly Face[])
  .map(
    (face) => `<w:font w:name="${FONTS[face]}"><w:altName w:val="${STAND_INS[face]}"/><w:charset w:val="86"/></w:font>`,
  )
  .join('')}</w:fonts>`;

/** Of page numbers: 4号 宋体. */
export const PAGE_NUMBER_RUN =
  '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';
