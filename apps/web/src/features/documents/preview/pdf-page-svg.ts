import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import type { PdfFace, PdfPage } from './read-pdf.ts';

interface Faces {
  /** Family under which the browser knows each face, by its name in the file. */
  readonly families: ReadonlyMap<string, string>;
  readonly characters: ReadonlyMap<string, PdfFace['characters']>;
}

/** Letters are set this large and scaled down: browsers round very small ones. */
const LETTER = 100;
const TOKENS = /\/\w+<<.*?>>(?=BDC)|\[[^\]]*\]|<[0-9a-fA-F]*>|\/\w+|[^\s<[/]+/gs;

/** The page as a drawing: the operators of the file one by one, its own faces, nothing laid out anew. */
export function pdfPageSvg({ width, height, operators }: PdfPage, faces: Faces, title: string): string {
  const painter = new Painter(faces);
  let values: string[] = [];
  for (const [token] of operators.matchAll(TOKENS)) {
    if (/^[A-Za-z]+$/.test(token)) {
      painter.act(token, values);
      values = [];
    } else values.push(token);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}"><rect width="${width}" height="${height}" fill="#FFFFFF"/><g transform="matrix(1 0 0 -1 0 ${height})" fill="none">${painter.end()}</g></svg>`;
}

class Painter {
  readonly #faces: Faces;
  readonly #out: string[] = [];
  /** Groups opened since each `q`. */
  readonly #open: number[] = [0];
  #path = '';
  #fill = '#000000';
  #stroke = '#000000';
  #width = '1';
  #dash = '';
  #face = '';
  #spacing = 0;
  #place = '1 0 0 1 0 0';

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  end(): string {
    while (this.#open.length > 0) this.#close();
    return this.#out.join('');
  }

  act(operator: string, values: readonly string[]): void {
    const [a = '0', b = '0'] = values;
    switch (operator) {
      case 'q':
        this.#open.push(0);
        return;
      case 'Q':
        this.#close();
        return;
      case 'cm':
        this.#out.push(`<g transform="matrix(${values.join(' ')})">`);
        this.#open.push((this.#open.pop() ?? 0) + 1);
        return;
      case 'w':
        this.#width = a;
        return;
      case 'd':
        this.#dash = a.slice(1, -1).trim();
        return;
      case 'g':
      case 'rg':
        this.#fill = colour(values);
        return;
      case 'G':
      case 'RG':
        this.#stroke = colour(values);
        return;
      case 'Tf':
        this.#face = a.slice(1);
        return;
      case 'Tc':
        this.#spacing = Number(a);
        return;
      case 'Tm':
        this.#place = values.join(' ');
        return;
      case 'Tj':
        this.#write(a.slice(1, -1));
        return;
      case 're':
        this.#path += `M${a} ${b}h${values[2] ?? 0}v${values[3] ?? 0}h${-Number(values[2] ?? 0)}z`;
        return;
      case 'm':
      case 'l':
      case 'c':
        this.#path += `${operator.toUpperCase()}${values.join(' ')}`;
        return;
      case 'h':
        this.#path += 'z';
        return;
      case 'S':
      case 's':
      case 'f':
      case 'B':
      case 'n':
        this.#paint(operator);
    }
  }

  #close(): void {
    this.#out.push('</g>'.repeat(this.#open.pop() ?? 0));
  }

  #paint(operator: string): void {
    const fill = operator === 'f' || operator === 'B' ? ` fill="${this.#fill}"` : '';
    const dash = this.#dash === '' ? '' : ` stroke-dasharray="${this.#dash}"`;
    const stroke =
      operator === 'f' || operator === 'n' ? '' : ` stroke="${this.#stroke}" stroke-width="${this.#width}"${dash}`;
    if (this.#path !== '' && operator !== 'n') this.#out.push(`<path d="${this.#path}"${fill}${stroke}/>`);
    this.#path = '';
  }

  #write(hex: string): void {
    const characters = this.#faces.characters.get(this.#face);
    const text = (hex.toLowerCase().match(/.{4}/g) ?? []).map((glyph) => characters?.get(glyph) ?? '').join('');
    if (text === '') return;
    const family = escapeXml(this.#faces.families.get(this.#face) ?? 'serif');
    const spacing = this.#spacing === 0 ? '' : ` letter-spacing="${this.#spacing * LETTER}"`;
    this.#out.push(
      `<text transform="matrix(${this.#place}) scale(${1 / LETTER} ${-1 / LETTER})" font-family="${family}" font-size="${LETTER}"${spacing} fill="${this.#fill}" xml:space="preserve">${escapeXml(text)}</text>`,
    );
  }
}

function colour(values: readonly string[]): string {
  const channels = values.length === 1 ? [values[0], values[0], values[0]] : values;
  const hex = channels.map((each) =>
    Math.round(Number(each) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
