import { cleanText } from '@dachushi/chart/text/clean-text.ts';
import type { PdfFont } from '../../pdf/pdf-font.ts';
import { plain } from '../../pdf/svg-path.ts';
import type { Run, TextBlock } from '../blocks.ts';
import { LOOKS } from '../looks.ts';
import { CHARACTER_SPACE, GRID_SIZE } from '../measures.ts';
import { breakLines } from './break-lines.ts';
import type { Line } from './break-lines.ts';
import type { PaperFaces } from './paper-faces.ts';

/** A text broken into lines, ready to stand anywhere. Points. */
export interface SetText {
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
  readonly lines: readonly Line[];
  /** Operators of the lines `from` to `to`, whose upper left corner stands at x, y, measured from the page's foot. */
  readonly draw: (place: Place, from: number, to: number) => Drawn;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Drawn {
  /** Inside BT … ET. */
  readonly text: string;
  /** Rules through or under words. */
  readonly rules: string;
}

/** Of a font's square, above the line on which characters stand. */
const ASCENT = 0.88;

/** Sets a paragraph into `width` points. */
export function setText(block: Omit<TextBlock, 'kind'>, width: number, faces: PaperFaces): SetText {
  const { face, size: halves, line, align, indent } = LOOKS[block.style];
  const font = faces.of(face);
  const size = halves / 2;
  const spacing = halves === GRID_SIZE ? CHARACTER_SPACE / 20 : 0;
  const { characters, marks } = charactersOf(block.runs ?? [{ text: block.text }]);
  const { left, first } = indents(block, indent * (size + spacing), size);
  const widthOf = measure(font, size, spacing);
  const lines = breakLines(characters, { first: width - left - first, rest: width - left, width: widthOf });
  const lineHeight = line.exact ? line.height / 20 : Math.max(line.height / 20, size * 1.15);
  const draw: SetText['draw'] = ({ x, y }, from, to) => {
    const drawn = { text: `/${font.name} 1 Tf `, rules: '' };
    lines.slice(from, to).forEach((each, at) => {
      const isFirst = from + at === 0;
      const room = width - left - (isFirst ? first : 0);
      const written = characters.slice(each.from, each.to);
      const natural = written.reduce((sum, character) => sum + widthOf(character), 0);
      const slack = room - natural;
      const gaps = written.length - 1;
      const stretch =
        align === 'both' && !block.ragged && !each.last && gaps > 0 && slack > 0 && slack < size * 3 ? slack / gaps : 0;
      const shift = align === 'centre' ? slack / 2 : 0;
      const startX = x + left + (isFirst ? first : 0) + shift;
      const base = y - at * lineHeight - (lineHeight - size) / 2 - ASCENT * size;
      const letters = plain(size);
      // spacing is told in ems: the matrix that places the line makes it larger
      drawn.text += `${plain((spacing + stretch) / size)} Tc ${letters} 0 0 ${letters} ${plain(startX)} ${plain(base)} Tm <${font.encode(written.join('')).hex}> Tj `;
      drawn.rules += rulesOf(each, { marks, startX, base, size, widths: written.map((one) => widthOf(one) + stretch) });
    });
    return drawn;
  };
  return { lineHeight, before: (line.before ?? 0) / 20, after: (line.after ?? 0) / 20, lines, draw };
}

function indents({ hanging }: Omit<TextBlock, 'kind'>, firstIn: number, size: number): { left: number; first: number } {
  return hanging ? { left: hanging.left * size, first: -hanging.back * size } : { left: 0, first: firstIn };
}

function charactersOf(runs: readonly Run[]): { characters: readonly string[]; marks: readonly Run['mark'][] } {
  const characters: string[] = [];
  const marks: Run['mark'][] = [];
  for (const { text, mark } of runs)
    text.split('\n').forEach((line, at) => {
      const written = [...(at > 0 ? ['\n'] : []), ...cleanText(line)];
      characters.push(...written);
      marks.push(...written.map(() => mark));
    });
  return { characters, marks };
}

function measure(font: PdfFont, size: number, spacing: number): (character: string) => number {
  const known = new Map<string, number>();
  return (character) => {
    const width = known.get(character) ?? font.encode(character).width * size + spacing;
    known.set(character, width);
    return width;
  };
}

interface Ruled {
  readonly marks: readonly Run['mark'][];
  readonly startX: number;
  readonly base: number;
  readonly size: number;
  readonly widths: readonly number[];
}

function rulesOf({ from, to }: Line, { marks, startX, base, size, widths }: Ruled): string {
  let rules = '';
  let x = startX;
  for (let at = from; at < to;) {
    const mark = marks[at];
    let end = x;
    let next = at;
    for (; next < to && marks[next] === mark; next += 1) end += widths[next - from] ?? 0;
    if (mark) {
      const y = base + size * (mark === 'goes' ? 0.34 : -0.16);
      rules += `0.6 w ${plain(x)} ${plain(y)} m ${plain(end)} ${plain(y)} l S `;
    }
    [x, at] = [end, next];
  }
  return rules;
}
