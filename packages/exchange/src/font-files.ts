import { createRequire } from 'node:module';

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
