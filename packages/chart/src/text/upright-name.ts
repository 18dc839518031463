import { cleanText } from './clean-text.ts';

/** One cell of an upright column; x and y are the centre of the cell. */
export interface UprightCell {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Brackets and dashes lie along the column. */
  readonly turned: boolean;
}

export interface UprightName {
  readonly size: number;
  readonly cells: readonly UprightCell[];
}

interface Area {
  readonly width: number;
  readonly height: number;
}

/** Size, distance between characters, distance between columns; tried in turn until the name fits. */
const STEPS = [
  { size: 16, pitch: 19, columns: 1 },
  { size: 16, pitch: 18, columns: 1 },
  { size: 15, pitch: 16.5, columns: 1 },
  { size: 15, pitch: 17, columns: 2 },
  { size: 14, pitch: 15.5, columns: 2 },
  { size: 13, pitch: 14.5, columns: 3 },
  { size: 12, pitch: 13, columns: 3 },
  { size: 11, pitch: 12, columns: 4 },
  // narrow boxes, as on paper: one column of smaller characters reads better than two of tiny ones
  { size: 14, pitch: 15.2, columns: 1 },
  { size: 13, pitch: 14.1, columns: 1 },
  { size: 12, pitch: 13, columns: 1 },
  { size: 11, pitch: 11.9, columns: 1 },
] as const;
const TURNED = /^[（）()《》〈〉【】［］[\]{}—–…～~\-：；]$/u;

/** Sets a name character by character, columns from right to left; a longer name gets more columns and smaller characters, never an end cut off. */
export function uprightName(name: string, area: Area): UprightName {
  const cells = cellsOf(cleanText(name));
  for (const step of STEPS) {
    if (step.columns * (step.size + 3) > area.width) continue;
    if (cells.length <= step.columns * Math.floor(area.height / step.pitch)) return place(cells, area, step);
  }
  for (let size = 10; size > 2; size -= 0.5) {
    const columns = Math.floor(area.width / (size + 1));
    const pitch = size + 0.5;
    if (cells.length <= columns * Math.floor(area.height / pitch)) return place(cells, area, { size, pitch, columns });
  }
  return place(cells, area, { size: 2, pitch: 2.2, columns: Math.floor(area.width / 2.2) });
}

function place(
  cells: readonly string[],
  area: Area,
  step: { readonly size: number; readonly pitch: number; readonly columns: number },
): UprightName {
  const fit = Math.max(1, Math.floor(area.height / step.pitch));
  const columns = Math.max(1, Math.min(step.columns, Math.ceil(cells.length / fit)));
  const perColumn = Math.ceil(cells.length / columns);
  const across = columns === 1 ? 0 : Math.min(step.size + 5, area.width / columns);
  const top = area.height / 2 - (Math.min(perColumn, cells.length) * step.pitch) / 2;
  return {
    size: step.size,
    cells: cells.map((text, at) => ({
      text,
      x: area.width / 2 + ((columns - 1) / 2 - Math.floor(at / perColumn)) * across,
      y: top + ((at % perColumn) + 0.5) * step.pitch,
      turned: TURNED.test(text),
    })),
  };
}

/** Characters as a reader counts them: marks stay on their letter, one or two figures share a cell. */
function cellsOf(name: string): readonly string[] {
  return name.match(/(?<!\d)\d{2}(?!\d)|[^\p{M}][\p{M}\u200D]*/gu) ?? [];
}
