import { getDocumentProxy } from 'unpdf';

interface TextPiece {
  readonly str?: string;
  readonly type?: string;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** One entry for each text that was set as a whole, however many characters stand apart. */
  readonly texts: readonly string[];
  /** Roles of what a reading program speaks, in its order. */
  readonly roles: readonly string[];
  /** Numbers of the pages that links lead to. */
  readonly links: readonly number[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Reads a PDF back by a program that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pageOf = async (dest: unknown): Promise<number> =>
    (await document.getPageIndex((dest as readonly [{ num: number; gen: number }])[0])) + 1;
  const pages: ReadPage[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const annotations = (await page.getAnnotations()) as readonly { readonly dest?: unknown }[];
    const links = await Promise.all(annotations.flatMap(({ dest }) => (dest ? [pageOf(dest)] : [])));
    const roles = rolesIn((await page.getStructTree()) as StructurePart | null);
    pages.push({ width, height, texts: gathered(items as readonly TextPiece[]), roles, links });
  }
  const entries = ((await document.getOutline()) ?? []) as readonly {
    readonly title: string;
    readonly dest: unknown;
  }[];
  const outline = await Promise.all(entries.map(async ({ title, dest }) => ({ title, page: await pageOf(dest) })));
  const { info } = await document.getMetadata();
  return { pages, outline, info: info as Readonly<Record<string, unknown>> };
}

interface StructurePart {
  readonly role?: string;
  readonly children?: readonly StructurePart[];
}

function rolesIn(part: StructurePart | null): readonly string[] {
  if (part === null) return [];
  return [...(part.role === undefined ? [] : [part.role]), ...(part.children ?? []).flatMap(rolesIn)];
}

function gathered(items: readonly TextPiece[]): readonly string[] {
  const texts: string[] = [];
  for (const { type, str } of items) {
    if (type?.startsWith('beginMarkedContent')) texts.push('');
    else if (str !== undefined) texts.push((texts.pop() ?? '') + str);
  }
  return texts;
}
