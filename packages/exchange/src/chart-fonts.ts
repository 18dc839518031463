/// <reference path="./subset-font.d.ts" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

export interface ChartFont {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly file: string;
}

const require = createRequire(import.meta.url);
const fontFile = (path: string): string => require.resolve(`@expo-google-fonts/${path}`);

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

/** `@font-face` rules with the used characters of each font inside, as WOFF2. */
export async function embeddedFontCss(texts: { readonly sans: string; readonly strong: string; readonly title: string }): Promise<string> {
  const [regular, bold, serif] = chartFonts();
  if (!regular || !bold || !serif) return '';
  const rules = await Promise.all([ruleOf(regular, texts.sans), ruleOf(bold, texts.strong), ruleOf(serif, texts.title)]);
  return rules.join('');
}

async function ruleOf(font: ChartFont, text: string): Promise<string> {
  if (text === '') return '';
  const subset = await subsetFont(await readFile(font.file), text, { targetFormat: 'woff2' });
  return `@font-face{font-family:"${font.family}";font-weight:${font.weight};src:url(data:font/woff2;base64,${subset.toString('base64')}) format("woff2")}`;
}
