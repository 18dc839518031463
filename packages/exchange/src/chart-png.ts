import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sceneBand } from '@dachushi/chart/scene-band.ts';
import { sceneSvg } from '@dachushi/chart/svg/scene-svg.ts';
import { renderAsync } from '@resvg/resvg-js';
import { subsetFonts } from './chart-fonts.ts';
import { SANS, SERIF } from './font-files.ts';
import { chartSheets } from './chart-request.ts';
import type { ChartExport } from './chart-request.ts';
import { textsByFace } from './face-texts.ts';
import { GETA } from './missing-characters.ts';
import { PngFile } from './png/png-file.ts';

export interface ChartPngExport extends ChartExport {
  /** Pixels of the picture for each pixel of the chart. */
  readonly scale: 1 | 2 | 3 | 4;
}

export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Why there is no picture, with what would fit. */
export interface PictureTooLarge {
  readonly code: 'picture-too-large';
  readonly megapixels: number;
  readonly limit: number;
  /** The largest scale that fits, or null when fewer departments have to be chosen. */
  readonly largestScale: 1 | 2 | 3 | null;
}

export const MOST_MEGAPIXELS = 100;
/** Longer sides are refused by common picture viewers. */
const LONGEST_SIDE = 65_000;

/** The chart as a picture, drawn in bands off the main thread with our own fonts only: the same on every machine. */
export async function chartPng({ scale, ...request }: ChartPngExport): Promise<ChartPicture | PictureTooLarge> {
  const { scene, missing } = await chartSheets(request);
  const { width, height } = scene.bounds;
  if (!fits(width, height, scale)) return tooLarge(width, height, scale);
  const [across, down] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const rows = Math.max(1, Math.floor(BAND_PIXELS / across / scale) * scale);
  const bands = Array.from({ length: Math.ceil(down / rows) }, (_, at): string => {
    const high = Math.min(rows, down - at * rows);
    const bounds = { x: 0, y: (at * rows) / scale, width: across / scale, height: high / scale };
    const svg = sceneSvg(sceneBand(scene, bounds), {
      language: request.language,
      faces: { sans: SANS, serif: SERIF },
      scale,
    });
    return missing.reduce((text, character) => text.replaceAll(character, GETA), svg);
  });
  const file = new PngFile(across, down);
  let packing: Promise<void> = Promise.resolve();
  for await (const image of renderAll(bands)) {
    await packing;
    packing = file.add(image.pixels);
  }
  await packing;
  return { png: await file.finish(), width: across, height: down };
}

/** Pixels that are drawn at once: what a picture takes beside its file. */
const BAND_PIXELS = 8_000_000;

type Image = Awaited<ReturnType<typeof renderAsync>>;

/**
 * Pictures of the drawings, one after another, `width` pixels wide or as drawn. The renderer reads fonts from files only,
 * and opens a face anew for every piece of text: with whole Chinese fonts a city takes many times as long as with fonts
 * cut down to the characters used, which is done once for all drawings.
 */
export async function* renderAll(svgs: readonly string[], width?: number): AsyncIterable<Image> {
  const folder = await mkdtemp(join(tmpdir(), 'dachushi-fonts-'));
  try {
    const fonts = await subsetFonts(textsByFace(svgs.join('')), 'truetype');
    const fontFiles = fonts.map((_, at) => join(folder, `${at}.ttf`));
    await Promise.all(fonts.map(({ bytes }, at) => writeFile(fontFiles[at] ?? '', bytes)));
    const draw = (svg: string): Promise<Image> =>
      renderAsync(svg, {
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: SANS },
        background: '#FFFFFF',
        ...(width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } }),
        logLevel: 'off',
      });
    yield* inOrder(svgs, draw);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two at a time, handed out in order. */
async function* inOrder(svgs: readonly string[], draw: (svg: string) => Promise<Image>): AsyncIterable<Image> {
  const started: Promise<Image>[] = [];
  for (let at = 0; at < svgs.length; at += 1) {
    while (started.length < svgs.length && started.length < at + AT_ONCE) {
      const next = draw(svgs[started.length] ?? '');
      next.catch(() => undefined); // told where it is waited for
      started.push(next);
    }
    const image = await started[at];
    delete started[at];
    if (image) yield image;
  }
}

const AT_ONCE = 2;

function fits(width: number, height: number, scale: number): boolean {
  return megapixels(width, height, scale) <= MOST_MEGAPIXELS && Math.max(width, height) * scale <= LONGEST_SIDE;
}

function megapixels(width: number, height: number, scale: number): number {
  return (Math.ceil(width * scale) * Math.ceil(height * scale)) / 1_000_000;
}

function tooLarge(width: number, height: number, scale: number): PictureTooLarge {
  const largestScale = ([3, 2, 1] as const).find((each) => fits(width, height, each)) ?? null;
  return {
    code: 'picture-too-large',
    megapixels: Math.ceil(megapixels(width, height, scale)),
    limit: MOST_MEGAPIXELS,
    largestScale,
  };
}
