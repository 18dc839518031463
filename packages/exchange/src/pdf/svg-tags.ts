/** One tag of a drawing of ours, and the text up to the next one. */
export interface SvgTag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: Attributes;
  readonly content: string;
}

/** The tags of a drawing of ours, which never has a `>` or a quotation mark but as an entity inside a value. */
export function* tagsOf(svg: string): Iterable<SvgTag> {
  let start = svg.indexOf('<');
  while (start >= 0) {
    const end = svg.indexOf('>', start);
    if (end < 0) return;
    const next = svg.indexOf('<', end);
    const closing = svg[start + 1] === '/';
    const [from, to] = [closing ? start + 2 : start + 1, svg[end - 1] === '/' ? end - 1 : end];
    const inside = svg.slice(from, to);
    const space = inside.indexOf(' ');
    const name = space < 0 ? inside : inside.slice(0, space);
    const attributes = new Attributes(space < 0 ? '' : inside.slice(space));
    yield { name, closing, attributes, content: svg.slice(end + 1, next < 0 ? undefined : next) };
    start = next;
  }
}

/** Reads what it is asked for: of the dozen attributes of a shape that is faster than to take all of them apart. */
export class Attributes {
  readonly #text: string;

  /** @param text a space before each, as they stand in the tag */
  constructor(text: string) {
    this.#text = text;
  }

  get(name: string): string | undefined {
    const opening = ` ${name}="`;
    const at = this.#text.indexOf(opening);
    if (at < 0) return undefined;
    const start = at + opening.length;
    return this.#text.slice(start, this.#text.indexOf('"', start));
  }
}
