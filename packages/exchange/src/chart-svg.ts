import { sceneSvg, withFontCss } from '@dachushi/chart/svg/scene-svg.ts';
import { fontFaceCss, subsetFonts } from './chart-fonts.ts';
import { SANS, SERIF } from './font-files.ts';
import { chartSheets } from './chart-request.ts';
import type { ChartExport } from './chart-request.ts';
import { textsByFace } from './face-texts.ts';

/** After our own fonts those of the machine, for characters that ours lack. */
const FACES = {
  sans: `"${SANS}", "PingFang SC", "Microsoft YaHei", sans-serif`,
  serif: `"${SERIF}", "STZhongsong", "SimSun", serif`,
};

/** One SVG file that draws the same without any Chinese font on the machine: the used characters travel inside. */
export async function chartSvg(request: ChartExport): Promise<string> {
  const { scene } = await chartSheets(request);
  const svg = sceneSvg(scene, { language: request.language, faces: FACES });
  // a quarter larger than WOFF2 and made twenty times as fast
  const fonts = await subsetFonts(textsByFace(svg), 'woff');
  return withFontCss(svg, fontFaceCss(fonts));
}
