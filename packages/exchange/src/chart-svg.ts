import { sceneSvg } from '@dachushi/chart/svg/scene-svg.ts';
import { embeddedFontCss, SANS, SERIF } from './chart-fonts.ts';
import { chartSheets } from './chart-request.ts';
import type { ChartExport } from './chart-request.ts';

/** After our own fonts those of the machine, for characters that ours lack. */
const FACES = {
  sans: `"${SANS}", "PingFang SC", "Microsoft YaHei", sans-serif`,
  serif: `"${SERIF}", "STZhongsong", "SimSun", serif`,
};

/** One SVG file that draws the same without any Chinese font on the machine: the used characters travel inside. */
export async function chartSvg(request: ChartExport): Promise<string> {
  const { scene } = await chartSheets(request);
  const options = { language: request.language, faces: FACES };
  const fontCss = await embeddedFontCss(textsByFace(sceneSvg(scene, options)));
  return sceneSvg(scene, { ...options, fontCss });
}

/** Which characters each face has to bring. */
function textsByFace(svg: string): { readonly sans: string; readonly strong: string; readonly title: string } {
  const texts = { sans: '', strong: '', title: '' };
  for (const [, style = '', content = ''] of svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)) {
    const face = style.includes('font-family') ? 'title' : style.includes('font-weight') ? 'strong' : 'sans';
    texts[face] += plain(content);
  }
  return { sans: distinct(texts.sans), strong: distinct(texts.strong), title: distinct(texts.title) };
}

function plain(content: string): string {
  return content.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function distinct(text: string): string {
  return [...new Set(text)].join('');
}
