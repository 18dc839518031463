import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The parts of a zip file by path. */
export function readZip(bytes: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [packed, name, extra] = [
      bytes.readUInt32LE(at + 18),
      bytes.readUInt16LE(at + 26),
      bytes.readUInt16LE(at + 28),
    ];
    const start = at + 30 + name + extra;
    const path = bytes.toString('utf8', at + 30, at + 30 + name);
    const body = bytes.subarray(start, start + packed);
    parts.set(path, (bytes.readUInt16LE(at + 8) === 0 ? body : inflateRawSync(body)).toString('utf8'));
    at = start + packed;
  }
  return parts;
}

/** @throws when the text is not well-formed XML. */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const last = open.at(-1);
    if (last) last.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return root;
}

export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function only(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

export function textOf(shape: Element): string {
  return all(shape, 'a:t')
    .map(({ text }) => text)
    .join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly cx: number;
  readonly cy: number;
}

export function frameOf(shape: Element): Frame {
  const place = only(shape, 'a:xfrm');
  const [off, ext] = [only(place, 'a:off'), only(place, 'a:ext')];
  const number = (element: Element, name: string) => Number(element.attributes[name]);
  return { x: number(off, 'x'), y: number(off, 'y'), cx: number(ext, 'cx'), cy: number(ext, 'cy') };
}

/** Where a connector goes on the slide, corner by corner, as the file format defines it: mirrored, then turned. */
export function pathOf(connector: Element): readonly Point[] {
  const { x, y, cx, cy } = frameOf(connector);
  const { rot = '0', flipH, flipV } = only(connector, 'a:xfrm').attributes;
  const bent = (only(connector, 'a:prstGeom').attributes['prst'] ?? '').endsWith('Connector3');
  const [adjusted] = all(connector, 'a:gd');
  const turn = (Number((adjusted?.attributes['fmla'] ?? 'val 50000').slice(4)) / 100_000) * cx;
  const corners = bent
    ? [
        [0, 0],
        [turn, 0],
        [turn, cy],
        [cx, cy],
      ]
    : [
        [0, 0],
        [cx, cy],
      ];
  const angle = (Number(rot) / 60_000) * (Math.PI / 180);
  return corners.map(([u = 0, v = 0]) => {
    const [dx, dy] = [(flipH === '1' ? cx - u : u) - cx / 2, (flipV === '1' ? cy - v : v) - cy / 2];
    return {
      x: Math.round(x + cx / 2 + dx * Math.cos(angle) - dy * Math.sin(angle)),
      y: Math.round(y + cy / 2 + dx * Math.sin(angle) + dy * Math.cos(angle)),
    };
  });
}

/** The places of a rectangle where lines are glued, numbered as in the format. */
export function siteOf({ x, y, cx, cy }: Frame, index: string): Point {
  const sites = [
    { x: x + cx / 2, y },
    { x, y: y + cy / 2 },
    { x: x + cx / 2, y: y + cy },
    { x: x + cx, y: y + cy / 2 },
  ];
  return sites[Number(index)] ?? { x: NaN, y: NaN };
}
