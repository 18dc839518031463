import type { ChartLanguage } from '@dachushi/chart/chart-words.ts';
import type { Scene } from '@dachushi/chart/scene.ts';
import { sheetSvgs } from '@dachushi/chart/svg/scene-svg.ts';

/** Fonts of the reader's own machine. */
export const SCREEN_FACES = {
  sans: 'PingFang SC, Microsoft YaHei, Noto Sans SC, Noto Sans CJK SC, sans-serif',
  serif: 'STZhongsong, SimSun, Noto Serif CJK SC, serif',
};

/** While the browser prints, the document is the sheets, one a page, whole and not only what is seen. Returns how to stop. */
export function printSheets(
  current: () => { readonly scene: Scene; readonly language: ChartLanguage },
  look: { readonly body: string; readonly sheet: string },
): () => void {
  let pages: HTMLElement | null = null;
  const before = (): void => {
    const { scene, language } = current();
    pages = document.createElement('div');
    pages.className = look.body;
    for (const svg of sheetSvgs(scene, { language, faces: SCREEN_FACES })) {
      const page = document.createElement('div');
      page.className = look.sheet;
      // Every name in this text has been escaped; it is the very text that files are made of.
      page.innerHTML = svg;
      pages.append(page);
    }
    document.body.append(pages);
    document.body.dataset['printing'] = 'chart';
  };
  const after = (): void => {
    pages?.remove();
    delete document.body.dataset['printing'];
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}
