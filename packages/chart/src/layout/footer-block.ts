import type { ChartWords } from '../chart-words.ts';
import type { Block } from '../scene.ts';
import { wrapText } from '../text/level-name.ts';
import { widthOf } from '../text/measure.ts';
import { label, line, TEXT_SIZES } from './pieces.ts';

/** Small print of every sheet, as texts: this room reads no clock and knows no store. */
export interface FooterFacts {
  readonly planTitle: string;
  readonly baseDate: string;
  readonly countingBasis: string;
  /** The warning that travels with illustrative figures. */
  readonly notice: string | null;
  readonly version: string;
  readonly time: string;
  /** Number of the first sheet and how many there are; left out, the sheets of the scene are counted. */
  readonly page?: { readonly first: number; readonly of: number };
}

interface FooterPlace {
  readonly words: ChartWords;
  readonly width: number;
  readonly page: number;
  readonly of: number;
}

const MARGIN = 56;
const LINE = 18;

/** A rule, then what the sheet rests on; long notes wrap, nothing is cut. */
export function footerBlock(facts: FooterFacts, { words, width, page, of }: FooterPlace): Block {
  const size = TEXT_SIZES.foot;
  const inner = width - 2 * MARGIN;
  const right = [facts.time, words.version(facts.version), words.page(page, of)]
    .filter((part) => part !== '')
    .join('\u3000');
  const rightWidth = widthOf(right, size);
  const left = [
    facts.planTitle,
    words.baseDate(facts.baseDate),
    words.countingBasis(facts.countingBasis),
    facts.notice ?? '',
  ]
    .filter((part) => part !== '')
    .join('\u3000\u3000');
  const oneLine = widthOf(left, size) + rightWidth + 40 <= inner;
  const lines = wrapText(left, oneLine ? inner - rightWidth - 40 : inner, size);
  const beside = widthOf(lines.at(-1) ?? '', size) + rightWidth + 40 <= inner;
  const lastBaseline = 24 + (lines.length - (beside ? 1 : 0)) * LINE;
  const id = `foot:${page}`;
  return {
    subject: null,
    width,
    height: lastBaseline + 24,
    pieces: [
      line(`${id}|rule`, [MARGIN, 0, width - MARGIN, 0], { role: 'tree' }),
      ...lines.map((text, at) => label(text, { id: `${id}|${at}`, role: 'foot', x: MARGIN, baseline: 24 + at * LINE })),
      label(right, { id: `${id}|right`, role: 'foot', x: width - MARGIN, baseline: lastBaseline, anchor: 'end' }),
    ],
  };
}
