/** Points, 1/72 inch. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Left, right, top and bottom alike. */
  readonly margin: number;
  /** Of titles and small print beside those of A4 landscape. */
  readonly type: number;
}

export type PaperName = 'A4' | 'A3';
export type Orientation = 'landscape' | 'portrait';

const LONG = { A4: 841.89, A3: 1190.55 } as const;
const SHORT = { A4: 595.28, A3: 841.89 } as const;

export function paperOf(name: PaperName, orientation: Orientation): Paper {
  const [width, height] = orientation === 'landscape' ? [LONG[name], SHORT[name]] : [SHORT[name], LONG[name]];
  const type = (name === 'A3' ? 1.35 : 1) * (orientation === 'portrait' ? 0.86 : 1);
  return { width, height, margin: name === 'A3' ? 36 : 28, type };
}

/** A 16:9 slide, 13⅓ × 7½ inches. */
export const SLIDE: Paper = { width: 960, height: 540, margin: 30, type: 1 };
