import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sceneSvg } from '@dachushi/chart/svg/scene-svg.ts';
import { renderAsync } from '@resvg/resvg-js';
import { SANS, SERIF, subsetFonts } from './chart-fonts.ts';
import { chartSheets } from './chart-request.ts';
import type { ChartExport } from './chart-request.ts';
import { textsByFace } from './face-texts.ts';
import { GETA } from './missing-characters.ts';

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

/** The chart as a picture, drawn off the main thread with our own fonts only: the same on every machine. */
export async function chartPng({ scale, ...request }: ChartPngExport): Promise<ChartPicture | PictureTooLarge> {
  const { scene, missing } = await chartSheets(request);
  const { width, height } = scene.bounds;
  if (!fits(width, height, scale)) return tooLarge(width, height, scale);
  const svg = sceneSvg(scene, { language: request.language, faces: { sans: SANS, serif: SERIF }, scale });
  const drawable = missing.reduce((text, character) => text.replaceAll(character, GETA), svg);
  const image = await renderWithFonts(drawable);
  return { png: image.asPng(), width: image.width, height: image.height };
}

type Image = Awaited<ReturnType<typeof renderAsync>>;

async function renderWithFonts(svg: string): Promise<Image> {
  for await (const image of renderAll([svg])) return image;
  throw new Error('no picture was drawn');
}

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
    for (const svg of svgs)
      yield await renderAsync(svg, {
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: SANS },
        background: '#FFFFFF',
        ...(width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } }),
        logLevel: 'off',
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

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
