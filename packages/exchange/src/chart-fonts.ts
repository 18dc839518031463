/// <reference path="./subset-font.d.ts" />
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { chartFonts } from './font-files.ts';
import type { ChartFont } from './font-files.ts';

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
