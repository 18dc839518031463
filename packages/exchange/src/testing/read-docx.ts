import { all, readXml, readZip } from './read-pptx.ts';
import type { Element } from './read-pptx.ts';

export interface ReadDocument {
  readonly xml: Element;
  /** Every paragraph outside tables, as plain text. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  /** Every table as rows of cell texts. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Its other parts. */
  part(path: string): Element;
}

/** A Word file as another program would read it. @throws when a part is not well-formed. */
export function readDocument(bytes: Buffer): ReadDocument {
  const parts = readZip(bytes);
  const part = (path: string) => readXml(parts.get(path) ?? '');
  const xml = part('word/document.xml');
  const body = all(xml, 'w:body')[0]?.children ?? [];
  return {
    xml,
    paragraphs: body
      .filter(({ name }) => name === 'w:p')
      .map((each) => ({ style: all(each, 'w:pStyle')[0]?.attributes['w:val'] ?? '', text: wordsOf(each) })),
    tables: body
      .filter(({ name }) => name === 'w:tbl')
      .map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(wordsOf))),
    part,
  };
}

function wordsOf(element: Element): string {
  return all(element, 'w:t')
    .map(({ text }) => text)
    .join('');
}
