import type { ChartWords } from '../chart-words.ts';
import type { FooterFacts } from '../layout/footer-block.ts';
import { label, line } from '../layout/pieces.ts';
import type { Block, ScenePiece } from '../scene.ts';
import { evenLines, wrapText } from '../text/level-name.ts';
import { widthOf } from '../text/measure.ts';
import type { Area } from './best-fit.ts';
import type { Paper } from './paper.ts';

/** What stands around the chart on one page. */
export interface PageTexts {
  readonly title: string;
  /** Under the title on the left and on the right. */
  readonly left: string;
  readonly right: string;
  /** Above the rule of the footer. */
  readonly legend: string;
  /** Beside the page number. */
  readonly reference: string;
  readonly page: number;
  readonly of: number;
}

export interface PageFrame {
  readonly block: Block;
  /** Where the chart goes, points. */
  readonly area: Area & { readonly x: number; readonly y: number };
  /** Where the reference stands, points. */
  readonly reference: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const SIZES = { title: 21, figure: 11, legend: 8, foot: 8 } as const;

interface FrameParts {
  readonly paper: Paper;
  readonly words: ChartWords;
  readonly facts: FooterFacts;
  readonly note: string | null;
}

/** Title, figures, legend and small print of a page. The room left for the chart is the same for equal texts. */
export function pageFrame(texts: PageTexts, parts: FrameParts): PageFrame {
  const { paper, words, facts } = parts;
  const { margin, type } = paper;
  const inner = paper.width - 2 * margin;
  const title = titleOf(texts, paper, facts.notice === null ? 0 : warningWidth(paper, words) + 10 * type);
  const caption = captionsOf(texts, paper, title.bottom);
  const foot = footOf(texts, parts);
  const pieces: ScenePiece[] = [
    ...title.pieces,
    ...caption.pieces,
    ...(facts.notice === null ? [] : warningOf(texts.page, paper, words)),
    ...foot.pieces,
  ];
  const y = caption.bottom + 12 * type;
  return {
    block: { subject: null, width: paper.width, height: paper.height, pieces },
    area: { x: margin, y, width: inner, height: foot.top - 8 * type - y, type },
    reference: foot.reference,
  };
}

/** Beside each other where that fits, else below each other. */
function captionsOf(
  { left, right, page }: PageTexts,
  paper: Paper,
  top: number,
): { readonly pieces: readonly ScenePiece[]; readonly bottom: number } {
  const { margin, type } = paper;
  const inner = paper.width - 2 * margin;
  const size = SIZES.figure * type;
  const first = top + size * 2;
  const together = widthOf(left, size) + widthOf(right, size) + 2 * size <= inner;
  const second = together ? first : first + size * 1.5;
  const fitted = Math.min(size, (size * inner) / Math.max(1, widthOf(right, size)));
  const x = paper.width - margin;
  return {
    pieces: [
      label(left, { id: `left:${page}`, role: 'figure', x: margin, baseline: first, size }),
      label(right, { id: `right:${page}`, role: 'figure', x, baseline: second, anchor: 'end', size: fitted }),
    ],
    bottom: second,
  };
}

/** In the corner where nobody misses it; the whole sentence is in the small print. */
function warningOf(page: number, paper: Paper, words: ChartWords): readonly ScenePiece[] {
  const size = SIZES.figure * paper.type;
  const x = paper.width - paper.margin;
  const y = paper.margin - 8 * paper.type;
  const width = warningWidth(paper, words);
  const id = `warning:${page}`;
  return [
    line(`${id}|frame`, [x - width, y, x, y, x, y + size * 1.6, x - width, y + size * 1.6, x - width, y]),
    label(words.illustrative, {
      id,
      role: 'caption',
      x: x - width / 2,
      baseline: y + size * 1.16,
      anchor: 'middle',
      size,
    }),
  ];
}

function warningWidth(paper: Paper, words: ChartWords): number {
  return widthOf(words.illustrative, SIZES.figure * paper.type) + SIZES.figure * paper.type;
}

function titleOf(
  { title, page }: PageTexts,
  paper: Paper,
  corner: number,
): { readonly pieces: readonly ScenePiece[]; readonly bottom: number } {
  // other programs set the same title wider, and the warning stands beside it
  const inner = (paper.width - 2 * (paper.margin + corner)) * 0.94;
  const fits = (size: number) => wrapText(title, inner, size).length === 1;
  const wanted = SIZES.title * paper.type;
  const size = fits(wanted) ? wanted : Math.max(wanted * 0.72, (wanted * inner) / Math.max(1, widthOf(title, wanted)));
  const lines = evenLines(title, inner, size);
  const first = paper.margin + size * 0.9;
  return {
    pieces: lines.map((text, at) =>
      label(text, {
        id: `title:${page}|${at}`,
        role: 'title',
        x: paper.width / 2,
        baseline: first + at * size * 1.25,
        anchor: 'middle',
        size,
      }),
    ),
    bottom: first + (lines.length - 1) * size * 1.25,
  };
}

interface Foot {
  readonly pieces: readonly ScenePiece[];
  readonly top: number;
  readonly reference: PageFrame['reference'];
}

/** From the lower margin upwards: small print, rule, legend; long notes wrap, nothing is cut. */
function footOf(texts: PageTexts, { paper, words, facts, note }: FrameParts): Foot {
  const { margin, type } = paper;
  const size = SIZES.foot * type;
  const leading = size * 1.5;
  const inner = paper.width - 2 * margin;
  const small = [
    facts.planTitle,
    words.baseDate(facts.baseDate),
    words.countingBasis(facts.countingBasis),
    facts.notice ?? '',
    note ?? '',
  ].filter((part) => part !== '');
  const right = [facts.time, words.version(facts.version), words.page(texts.page, texts.of)]
    .filter((part) => part !== '')
    .join('\u3000');
  const rightWidth = widthOf(right, size);
  const referenceWidth = widthOf(texts.reference, size);
  // other programs set the same text a little wider
  const lines = wrapText(small.join('\u3000\u3000'), inner * 0.95, size);
  const legend = texts.legend === '' ? [] : wrapText(texts.legend, inner * 0.95, size);
  const last = paper.height - margin;
  const rule = last - (lines.length + 1) * leading + leading - size - 5 * type;
  const id = `foot:${texts.page}`;
  const foot = (text: string, name: string, baseline: number) =>
    label(text, { id: `${id}|${name}`, role: 'foot', x: margin, baseline, size });
  const legendLast = rule - 6 * type;
  return {
    pieces: [
      ...legend.map((text, at) => foot(text, `legend ${at}`, legendLast - (legend.length - 1 - at) * leading)),
      line(`${id}|rule`, [margin, rule, paper.width - margin, rule]),
      ...lines.map((text, at) => foot(text, `${at}`, last - (lines.length - at) * leading)),
      ...(texts.reference === '' ? [] : [foot(texts.reference, 'reference', last)]),
      label(right, { id: `${id}|right`, role: 'foot', x: paper.width - margin, baseline: last, anchor: 'end', size }),
    ],
    top: legend.length === 0 ? rule : legendLast - legend.length * leading,
    reference: { x: margin, y: last - size, width: Math.min(referenceWidth, inner - rightWidth), height: size * 1.3 },
  };
}
