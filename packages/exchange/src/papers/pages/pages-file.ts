import { missingCharacters, missingNote } from '../../missing-characters.ts';
import { finishDocument } from '../../pdf/pdf-document.ts';
import { PdfFile } from '../../pdf/pdf-file.ts';
import { svgContent } from '../../pdf/svg-content.ts';
import { plain } from '../../pdf/svg-path.ts';
import { paragraph } from '../blocks.ts';
import type { Block, DrawingBlock, TextBlock } from '../blocks.ts';
import { LOOKS } from '../looks.ts';
import type { Paper } from '../paper.ts';
import { drawFooters, footerWords } from './footers.ts';
import { PageFlow } from './page-flow.ts';
import { addPaperFaces } from './paper-faces.ts';
import type { PaperFaces } from './paper-faces.ts';
import { placeTable } from './place-table.ts';
import { setTable } from './set-table.ts';
import { setText } from './set-text.ts';

/** The paper as a PDF: the same blocks as the Word file, on the same grid, fonts inside. Same contents, same bytes. */
export async function pagesFile({ title, heading, provenance, blocks: written }: Paper): Promise<Buffer> {
  const blocks = await withMissingNote(written);
  const file = new PdfFile();
  const faces = await addPaperFaces(file, blocks, footerWords(heading));
  const flow = new PageFlow();
  for (const { form, content } of sectionsOf(blocks)) {
    flow.beginSection(form);
    content.forEach((block, at) => placeBlock(flow, block, { faces, following: content.slice(at + 1, at + 3) }));
  }
  drawFooters(flow.pages, heading, faces);
  return finishDocument({
    file,
    title,
    pages: flow.pages.map(({ measures: { width, height } }) => ({ width: width / 20, height: height / 20, links: [] })),
    outline: flow.outline,
    contents: flow.pages.map(({ operators, parts }) => ({ operators: operators.join('\n'), parts })),
    resources: `<</Font<<${faces.all.map(({ name, ref }) => `/${name} ${ref} 0 R`).join('')}>>>>`,
    language: 'zh-CN',
    provenance,
  });
}

/** Characters that our fonts lack are printed as 〓: which ones they are stands below the text. */
async function withMissingNote(blocks: readonly Block[]): Promise<readonly Block[]> {
  const missing = await missingCharacters(textsOf(blocks));
  const note = missingNote(missing, 'zh-CN');
  const end = blocks.findIndex(({ kind }) => kind === 'section');
  return note === null ? blocks : blocks.toSpliced(end, 0, paragraph('TableNote', note));
}

function* textsOf(blocks: readonly Block[]): Iterable<string> {
  for (const block of blocks) {
    if (block.kind === 'text') yield block.text;
    if (block.kind === 'table') for (const { cells } of block.rows) for (const { text } of cells) yield text;
  }
}

type Content = Exclude<Block, { kind: 'section' }>;

function sectionsOf(blocks: readonly Block[]) {
  const sections = [];
  let content: Content[] = [];
  for (const block of blocks) {
    if (block.kind === 'section') {
      sections.push({ form: block.form, content });
      content = [];
    } else content.push(block);
  }
  return sections;
}

interface Surroundings {
  readonly faces: PaperFaces;
  /** The next blocks of the section. */
  readonly following: readonly Content[];
}

function placeBlock(flow: PageFlow, block: Content, surroundings: Surroundings): void {
  if (block.kind === 'text') placeText(flow, block, surroundings);
  else if (block.kind === 'table') placeTable(flow, setTable(block, flow.height, surroundings.faces));
  else placeDrawing(flow, block, surroundings.faces);
}

function placeText(flow: PageFlow, block: TextBlock, { faces, following }: Surroundings): void {
  if (block.newPage && !flow.atTop) flow.newPage();
  const { lines, lineHeight, before, after, draw } = setText(block, flow.width, faces);
  const kept = LOOKS[block.style].keep ? keptHeight(flow, following, faces) : 0;
  const whole = before + lines.length * lineHeight + after;
  const least = kept > 0 ? whole + kept : before + lineHeight;
  if (least > flow.left && !flow.atTop) flow.newPage();
  flow.take(before);
  noteInOutline(flow, block);
  for (let from = 0; from < lines.length;) {
    const fits = Math.max(1, Math.floor(flow.left / lineHeight));
    const to = Math.min(lines.length, from + fits);
    if (block.text !== '') flow.write(draw({ x: flow.x, y: flow.y }, from, to), block.style === 'Title' ? 'H1' : 'P');
    flow.take((to - from) * lineHeight);
    from = to;
    if (from < lines.length) flow.newPage();
  }
  flow.take(after);
}

/** What must stand on the same page below a heading: the first line of what follows it. */
function keptHeight(flow: PageFlow, [next, ...more]: readonly Content[], faces: PaperFaces): number {
  if (next === undefined) return 0;
  if (next.kind === 'text') {
    const { lines, lineHeight, before, after } = setText(next, flow.width, faces);
    if (!LOOKS[next.style].keep) return before + lineHeight;
    return before + lines.length * lineHeight + after + keptHeight(flow, more, faces);
  }
  if (next.kind === 'drawing') return drawnSize(next).height;
  const { head, groups } = setTable({ ...next, rows: next.rows.slice(0, 2) }, flow.height, faces);
  return [...head, ...(groups[0]?.strips.slice(0, 1) ?? [])].reduce((sum, { height }) => sum + height, 0);
}

function noteInOutline(flow: PageFlow, { style, text }: TextBlock): void {
  if (style === 'Title' || style === 'Level1' || style === 'TableTitle') flow.mark(text.replaceAll('\n', ''));
}

/** Points, as large as its room allows. */
function drawnSize({ width, height, room }: DrawingBlock): { scale: number; width: number; height: number } {
  const scale = Math.min(room.width / width, room.height / height) / 20;
  return { scale, width: width * scale, height: height * scale };
}

function placeDrawing(flow: PageFlow, block: DrawingBlock, faces: PaperFaces): void {
  const { scale, width, height } = drawnSize(block);
  if (height > flow.left && !flow.atTop) flow.newPage();
  const { page } = flow;
  const { operators, parts } = svgContent(block.svg, {
    height: block.height,
    faces: faces.drawing,
    firstText: page.texts,
  });
  const place = [scale, 0, 0, scale, flow.x + (flow.width - width) / 2, flow.y - height].map(plain).join(' ');
  page.operators.push(`q ${place} cm\n${operators}\nQ`);
  page.parts.push(...parts);
  page.texts += parts.reduce((sum, { texts }) => sum + texts.length, 0);
  flow.take(height);
}
