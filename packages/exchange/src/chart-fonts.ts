/// <reference path="./subset-font.d.ts" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

export interface ChartFont {
  readonly family: string;
  readonly weight: 400 | 500 | 600 | 700;
  readonly file: string;
}

const require = createRequire(import.meta.url);
export const fontFile = (path: string): string => require.resolve(`@expo-google-fonts/${path}`);

export const SANS = 'Noto Sans SC';
export const SERIF = 'Noto Serif SC';

/** The fonts that draw every chart: whole ones, so that rare characters of names and places are there. */
export function chartFonts(): readonly ChartFont[] {
  return [
    { family: SANS, weight: 400, file: fontFile('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf') },
    { family: SANS, weight: 700, file: fontFile('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf') },
    { family: SERIF, weight: 700, file: fontFile('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf') },
  ];
}

/** The characters that each face has to draw. */
export interface FaceTexts {
  readonly sans: string;
  readonly strong: string;
  readonly title: string;
}

export interface SubsetFont {
  readonly font: ChartFont;
  readonly bytes: Buffer;
}

/** Each face cut down to the characters it has to draw; faces that draw none are left out. */
export async function subsetFonts(texts: FaceTexts, targetFormat: 'woff' | 'truetype'): Promise<readonly SubsetFont[]> {
  const faces = [texts.sans, texts.strong, texts.title];
  const asked = chartFonts().map((font, at) => ({ font, text: faces[at] ?? '' }));
  return cutFonts(
    asked.filter(({ text }) => text !== ''),
    targetFormat,
  );
}

/** Fonts cut down to the characters of a text, in the same order. */
export function cutFonts(
  asked: readonly { readonly font: ChartFont; readonly text: string }[],
  targetFormat: 'woff' | 'truetype',
): Promise<readonly SubsetFont[]> {
  return Promise.all(
    asked.map(async ({ font, text }) => ({
      font,
      bytes: await subsetFont(await readFile(font.file), text, { targetFormat }),
    })),
  );
}

/** `@font-face` rules that carry the fonts themselves. */
export function fontFaceCss(fonts: readonly SubsetFont[]): string {
  return fonts
    .map(
      ({ font, bytes }) =>
        `@font-face{font-family:"${font.family}";font-weight:${font.weight};src:url(data:font/woff;base64,${bytes.toString('base64')}) format("woff")}`,
    )
    .join('');
}
