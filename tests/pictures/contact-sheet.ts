import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { allLooks, lookName } from './look.ts';

/** All states of one look on one sheet, small: the whole product at a glance. */
export async function contactSheets(browser: Browser, folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.png') && !file.startsWith('sheet.'));
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(pathToFileURL(folder).href);
  for (const look of allLooks()) {
    const name = lookName(look);
    const mine = files.filter((file) => file.includes(`.${name}.`)).sort();
    if (mine.length === 0) continue;
    const [columns, width] = look.size.touch ? [8, 224] : [4, 464];
    await page.setContent(
      sheetPage(
        mine.map((file) => ({ file, url: pathToFileURL(join(folder, file)).href })),
        columns,
        width,
      ),
    );
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    await page.screenshot({ path: join(folder, `sheet.${name}.png`), fullPage: true });
  }
  await page.close();
}

function sheetPage(
  pictures: readonly { readonly file: string; readonly url: string }[],
  columns: number,
  width: number,
): string {
  const figures = pictures.map(
    ({ file, url }) =>
      `<figure><img src="${encodeURI(url)}" width="${width}"><figcaption>${file.split('.')[0] ?? ''}</figcaption></figure>`,
  );
  const style = `body{margin:12px;font:14px sans-serif;background:#777;color:#fff;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:12px}figure{margin:0}`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`;
}
