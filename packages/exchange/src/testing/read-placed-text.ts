import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page, as it is printed; points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
}

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

interface Piece {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/** Where every text of a PDF stands, read by a program that is not ours. */
export async function readPlacedText(bytes: Uint8Array): Promise<readonly PlacedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({ width, height, texts: (items as readonly Piece[]).flatMap(placed) });
  }
  return pages;
}

function placed({ str = '', transform = [], width = 0 }: Piece): readonly PlacedText[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return str.trim() === '' ? [] : [{ text: str, x, y, width, size: Math.hypot(a, b) }];
}

/** Texts that stand on one line, from above. */
export function linesOf({ texts }: PlacedPage): readonly { readonly y: number; readonly text: string }[] {
  const lines = new Map<number, PlacedText[]>();
  for (const each of texts) {
    const y = [...lines.keys()].find((known) => Math.abs(known - each.y) < 2) ?? each.y;
    lines.set(y, [...(lines.get(y) ?? []), each]);
  }
  return [...lines]
    .toSorted(([above], [below]) => below - above)
    .map(([y, parts]) => ({
      y,
      text: parts
        .toSorted((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(''),
    }));
}
