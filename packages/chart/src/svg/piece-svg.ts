import type { ChartWords } from '../chart-words.ts';
import { PALETTE } from '../palette.ts';
import type { SceneLine, ScenePiece, SceneText } from '../scene.ts';
import { boxSvg } from './box-svg.ts';
import { number, textElement } from './elements.ts';

export interface ChartFaces {
  readonly sans: string;
  readonly serif: string;
}

/** The drawing of one piece, the same on screen and in files. */
export function pieceSvg(piece: ScenePiece, words: ChartWords, faces: ChartFaces): string {
  if (piece.type === 'box') return boxSvg(piece, words);
  return piece.type === 'line' ? lineSvg(piece) : textSvg(piece, faces);
}

const LINE_PAINT = {
  tree: `stroke="${PALETTE.ink}"`,
  merged: `stroke="${PALETTE.accent}" stroke-width="2.25"`,
  kept: `stroke="${PALETTE.kept}" stroke-width="1.5"`,
  abolished: `stroke="${PALETTE.accent}" stroke-width="2" stroke-dasharray="6 4"`,
  duties: `stroke="${PALETTE.ink2}" stroke-width="1.5" stroke-dasharray="1.5 3.5"`,
} as const;

function lineSvg(line: SceneLine): string {
  const foot = line.id.startsWith('foot:');
  return `<path d="${pathOf(line)}" fill="none" ${foot ? `stroke="${PALETTE.hairline}"` : LINE_PAINT[line.role]}/>`;
}

function pathOf({ points, bend }: SceneLine): string {
  if (bend === 'none') {
    const pairs = [];
    for (let at = 0; at < points.length; at += 2)
      pairs.push(`${number(points[at] ?? 0)} ${number(points[at + 1] ?? 0)}`);
    return `M${pairs.join('L')}`;
  }
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points;
  const middle = bend === 'down' ? (y1 + y2) / 2 : (x1 + x2) / 2;
  const curve =
    bend === 'down'
      ? `${number(x1)} ${number(middle)} ${number(x2)} ${number(middle)}`
      : `${number(middle)} ${number(y1)} ${number(middle)} ${number(y2)}`;
  return `M${number(x0)} ${number(y0)}L${number(x1)} ${number(y1)}C${curve} ${number(x2)} ${number(y2)}L${number(x3)} ${number(y3)}`;
}

const INK = {
  title: PALETTE.ink,
  caption: PALETTE.ink,
  figure: PALETTE.ink2,
  note: PALETTE.ink3,
  foot: PALETTE.ink3,
} as const;

function textSvg(text: SceneText, faces: ChartFaces): string {
  const strong = text.role === 'title' || text.role === 'caption';
  const family = text.role === 'title' ? { family: faces.serif } : {};
  return textElement(text.text, {
    x: text.anchorX,
    y: text.baseline,
    size: text.size,
    anchor: text.anchor,
    fill: INK[text.role],
    strong,
    ...family,
  });
}
