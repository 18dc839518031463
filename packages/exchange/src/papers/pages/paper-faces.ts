import { cutFonts } from '../../chart-fonts.ts';
import type { FaceTexts } from '../../chart-fonts.ts';
import { chartFonts, fontFile, SANS, SERIF } from '../../font-files.ts';
import type { ChartFont } from '../../font-files.ts';
import { textsByFace } from '../../face-texts.ts';
import { GETA } from '../../missing-characters.ts';
import { addFont } from '../../pdf/pdf-font.ts';
import type { PdfFont } from '../../pdf/pdf-font.ts';
import type { PdfFile } from '../../pdf/pdf-file.ts';
import type { Faces } from '../../pdf/svg-content.ts';
import type { Block } from '../blocks.ts';
import { LOOKS } from '../looks.ts';
import type { Face } from '../looks.ts';

/** Open fonts that may be embedded, for the typefaces of the standard, which may not: told apart by weight. */
const STAND_INS: Readonly<Record<Face, ChartFont>> = {
  仿宋: { family: SERIF, weight: 400, file: fontFile('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf') },
  宋体: { family: SERIF, weight: 400, file: fontFile('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf') },
  楷体: { family: SERIF, weight: 600, file: fontFile('noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf') },
  小标宋: { family: SERIF, weight: 700, file: fontFile('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf') },
  黑体: { family: SANS, weight: 500, file: fontFile('noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf') },
};

export interface PaperFaces {
  readonly of: (face: Face) => PdfFont;
  /** For drawings. */
  readonly drawing: Faces;
  readonly all: readonly PdfFont[];
}

/** Of footers, and of what stands for a missing character. */
const ALWAYS = `—0123456789第页共版本年月日 ·:：/${GETA}`;

/** Puts the fonts of a paper into the file, each cut down to the characters that it sets. */
export async function addPaperFaces(file: PdfFile, blocks: readonly Block[], small: string): Promise<PaperFaces> {
  const texts = new Map<string, { readonly font: ChartFont; text: string }>();
  const collect = (font: ChartFont, text: string) => {
    const known = texts.get(font.file);
    if (known) known.text += text;
    else texts.set(font.file, { font, text: ALWAYS + text });
  };
  for (const face of Object.keys(STAND_INS) as Face[]) collect(STAND_INS[face], '');
  collect(STAND_INS.宋体, small);
  for (const { face, text } of textsOf(blocks)) collect(STAND_INS[face], text);
  const drawn = textsByFace(blocks.map((block) => (block.kind === 'drawing' ? block.svg : '')).join(''));
  const charts = chartFonts();
  if (blocks.some(({ kind }) => kind === 'drawing'))
    (['sans', 'strong', 'title'] as const satisfies readonly (keyof FaceTexts)[]).forEach((name, at) => {
      const font = charts[at];
      if (font) collect(font, drawn[name]);
    });
  const asked = [...texts.values()].map(({ font, text }) => ({ font, text: [...new Set(text)].join('') }));
  const cut = await cutFonts(asked, 'truetype');
  const added = new Map(cut.map((font, at) => [font.font.file, addFont(file, font, `F${at + 1}`)]));
  const of = (font: ChartFont | undefined) => added.get(font?.file ?? '');
  return {
    of: (face) => {
      const font = of(STAND_INS[face]);
      if (!font) throw new Error(`no font for ${face}`);
      return font;
    },
    drawing: { sans: of(charts[0]), strong: of(charts[1]), title: of(charts[2]) },
    all: [...added.values()],
  };
}

function* textsOf(blocks: readonly Block[]): Iterable<{ readonly face: Face; readonly text: string }> {
  for (const block of blocks) {
    if (block.kind === 'text') yield { face: LOOKS[block.style].face, text: block.text };
    if (block.kind === 'table')
      for (const { cells } of block.rows) for (const { style, text } of cells) yield { face: LOOKS[style].face, text };
  }
}
