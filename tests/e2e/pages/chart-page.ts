import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The chart page and the files it hands out. */
export function chartPage(page: Page) {
  const panel = page.getByRole('dialog', { name: '导出机构图' });
  return {
    panel,
    canvas: page.getByRole('group', { name: /^机构图/u }),
    side: (name: string) =>
      page.getByRole('radiogroup', { name: '看哪一边' }).getByRole('radio', { name, exact: true }),
    openExport: page.getByRole('button', { name: '导出', exact: true }),

    /** The file the browser would put into the downloads folder. */
    async download(press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
      const [file] = await Promise.all([page.waitForEvent('download'), press()]);
      await expect(panel).toBeHidden(); // it closes a moment after the file has gone, and takes what is pressed until then
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    },
  };
}

/** Names and labels as they stand in a chart file. */
export function textOfSvg(svg: string): string {
  return svg
    .replace(/<style>.*?<\/style>/gsu, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Size of a picture and how much of it is not paper, as the browser decodes it. */
export async function inkOf(page: Page, png: Buffer): Promise<{ width: number; height: number; ink: number }> {
  const found = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(picture, 0, 0);
    const pixels = drawing?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
    return { width: picture.width, height: picture.height, ink: dark / (picture.width * picture.height) };
  }, png.toString('base64'));
  expect(found.width).toBeGreaterThan(0);
  return found;
}
