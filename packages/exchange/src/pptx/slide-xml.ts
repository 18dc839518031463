import { chartWords } from '@dachushi/chart/chart-words.ts';
import type { ChartLanguage } from '@dachushi/chart/chart-words.ts';
import type { ChartPage, PagePart } from '@dachushi/chart/pages/chart-page.ts';
import { PALETTE } from '@dachushi/chart/palette.ts';
import type { SceneLine, ScenePiece } from '@dachushi/chart/scene.ts';
import { boxShapes } from './box-shapes.ts';
import { connectorXml } from './connector-xml.ts';
import type { ConnectorParts, GlueTarget } from './connector-xml.ts';
import { shapeXml } from './drawing-xml.ts';
import type { LineLook, Place } from './drawing-xml.ts';
import { labelShape } from './text-shapes.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export interface SlideFile {
  readonly xml: string;
  /** Numbers of the slides that this one leads to; the first is relationship rId2. */
  readonly leadsTo: readonly number[];
}

/** One page as a slide: boxes are shapes, lines of the tree and of change are connectors glued to both ends. */
export function slideFile(page: ChartPage, language: ChartLanguage): SlideFile {
  const slide = new Slide(page, language);
  for (const part of page.parts) slide.draw(part);
  return slide.file();
}

class Slide {
  readonly #page: ChartPage;
  readonly #language: ChartLanguage;
  readonly #targets = new Map<string, GlueTarget>();
  readonly #leadsTo: number[] = [];
  readonly #connectors: string[] = [];
  readonly #shapes: string[] = [];
  #lastId = 1;

  constructor(page: ChartPage, language: ChartLanguage) {
    this.#page = page;
    this.#language = language;
  }

  draw(part: PagePart): void {
    const { block, ties } = part;
    for (const piece of block.pieces) if (piece.type === 'box') this.#drawBox(piece, part);
    for (const tie of ties) {
      const turn = (tie.route === 'down' ? part.y : part.x) + tie.turn * part.scale;
      this.#connect(tie, { route: tie.route, turn, curved: false, line: this.#treeLine(part) });
    }
    for (const piece of block.pieces) {
      if (piece.type === 'text') this.#drawText(piece, part);
      if (piece.type === 'line') this.#drawLine(piece, part);
    }
  }

  file(): SlideFile {
    // Lines first: they lie under the boxes.
    const shapes = this.#connectors.join('') + this.#shapes.join('');
    return {
      xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld ${NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      leadsTo: this.#leadsTo,
    };
  }

  readonly #nextId = (): number => (this.#lastId += 1);

  #drawBox(box: Extract<ScenePiece, { type: 'box' }>, part: PagePart): void {
    const place = placed(box, part);
    const toPage = this.#page.links.find((link) => near(link.x, place.x) && near(link.y, place.y))?.toPage;
    const { xml, frameId } = boxShapes(box, {
      words: chartWords(this.#language),
      language: this.#language === 'en' ? 'en-US' : 'zh-CN',
      scale: part.scale,
      place,
      nextId: this.#nextId,
      link: toPage === undefined ? undefined : this.#linkTo(toPage),
    });
    this.#targets.set(box.id, { shapeId: frameId, place });
    this.#shapes.push(xml);
  }

  #drawText(text: Extract<ScenePiece, { type: 'text' }>, { x, y, scale }: PagePart): void {
    const [link] = text.id.endsWith('|reference') ? this.#page.links : [];
    this.#shapes.push(
      labelShape(text, {
        id: this.#nextId(),
        x,
        y,
        scale,
        language: this.#language === 'en' ? 'en-US' : 'zh-CN',
        isTitle: text.role === 'title' && text.id.endsWith('|0'),
        link: link && this.#linkTo(link.toPage),
      }),
    );
  }

  /** Lines of the tree are drawn from their ties; here come lines of change, and what frames the page. */
  #drawLine(line: SceneLine, part: PagePart): void {
    if (line.from !== null && line.to !== null) {
      const look = LINE_LOOK[line.role === 'tree' ? 'kept' : line.role];
      const route = line.bend === 'across' ? 'across' : 'down';
      const scaled = { ...look, width: Math.max(0.75, look.width * part.scale) };
      this.#connect({ from: line.from, to: line.to }, { route, turn: null, curved: true, line: scaled });
    } else if (part.ties.length === 0 && part === this.#page.parts[0]) {
      this.#shapes.push(
        shapeXml({
          id: this.#nextId(),
          name: line.id,
          place: placed(line, part),
          geometry: line.height === 0 ? 'line' : 'rect',
          fill: null,
          line: { colour: line.height === 0 ? PALETTE.hairline : PALETTE.ink, width: 0.75 },
        }),
      );
    }
  }

  #connect(
    ends: { readonly from: string; readonly to: string },
    how: Pick<ConnectorParts, 'route' | 'turn' | 'curved' | 'line'>,
  ): void {
    const [from, to] = [this.#targets.get(ends.from), this.#targets.get(ends.to)];
    if (from && to) this.#connectors.push(connectorXml({ id: this.#nextId(), from, to, ...how }));
  }

  #treeLine({ scale }: PagePart): LineLook {
    return { colour: PALETTE.ink, width: Math.max(0.5, scale) };
  }

  #linkTo(page: number): string {
    const known = this.#leadsTo.indexOf(page);
    const at = known < 0 ? this.#leadsTo.push(page) - 1 : known;
    return `rId${at + 2}`;
  }
}

const LINE_LOOK = {
  merged: { colour: PALETTE.accent, width: 2.25 },
  kept: { colour: PALETTE.kept, width: 1.5 },
  abolished: { colour: PALETTE.accent, width: 2, dash: 'dash' },
  duties: { colour: PALETTE.ink2, width: 1.5, dash: 'sysDot' },
} as const satisfies Record<string, LineLook>;

function placed({ x, y, width, height }: Place, part: PagePart): Place {
  return {
    x: part.x + x * part.scale,
    y: part.y + y * part.scale,
    width: width * part.scale,
    height: height * part.scale,
  };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}
