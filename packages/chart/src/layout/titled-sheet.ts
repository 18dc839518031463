import type { Block } from '../scene.ts';
import { label } from './pieces.ts';
import type { SheetContent } from './place-sheets.ts';

interface Heading {
  readonly title: string;
  readonly notes: readonly string[];
  /** Under the drawing. */
  readonly legend: string;
  readonly id: string;
}

const MARGIN = 56;
const NARROWEST = 960;

/** Centred under its title, on a sheet never narrower than what is written on it. */
export function titledSheet(block: Block, { title, notes, legend, id }: Heading): SheetContent {
  const at = (text: string, role: 'title' | 'figure' | 'note', baseline: number) =>
    label(text, { id: `${role}:${id}`, role, x: 0, baseline, anchor: 'middle' });
  const pieces = [
    at(title, 'title', 52),
    at(notes.join('\u3000'), 'figure', 80),
    at(legend, 'note', 116 + block.height + 30),
  ].filter(({ text }) => text !== '');
  const width =
    pieces.reduce((most, piece) => Math.max(most, piece.width), Math.max(NARROWEST, block.width)) + 2 * MARGIN;
  const height = 116 + block.height + (legend === '' ? 24 : 52);
  const centred = pieces.map((piece) =>
    label(piece.text, { id: piece.id, role: piece.role, x: width / 2, baseline: piece.baseline, anchor: 'middle' }),
  );
  return {
    width,
    height,
    blocks: [
      { block: { subject: null, width, height, pieces: centred }, x: 0, y: 0 },
      { block, x: (width - block.width) / 2, y: 108 },
    ],
  };
}
