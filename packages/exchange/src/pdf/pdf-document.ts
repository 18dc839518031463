import type { OutlineEntry, PageLink } from '@dachushi/chart/pages/chart-page.ts';
import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import { marksOf } from '../marks/marks.ts';
import type { Provenance } from '../provenance.ts';
import { pdfDate, textString } from './pdf-file.ts';
import type { PdfFile, Ref } from './pdf-file.ts';
import type { PageContent } from './svg-content.ts';
import { plain } from './svg-path.ts';

/** Size of a page in points, and where it leads. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly links: readonly PageLink[];
}

/** Catalogue, outline, metadata: everything of the file but fonts and drawings. */
export interface DocumentParts {
  readonly file: PdfFile;
  readonly title: string;
  readonly pages: readonly PdfPage[];
  readonly outline: readonly OutlineEntry[];
  /** Page by page. */
  readonly contents: readonly PageContent[];
  /** Dictionary of fonts that all pages share. */
  readonly resources: string;
  readonly language: string;
  readonly provenance: Provenance;
}

export function finishDocument(parts: DocumentParts): Buffer {
  const { file, title, pages, language, provenance } = parts;
  const tree = file.reserve();
  const pageRefs = pages.map(() => file.reserve());
  pages.forEach((page, at) => {
    const { width, height } = page;
    const content = file.addStream(parts.contents[at]?.operators ?? '');
    const links = page.links.flatMap((link) => {
      const target = pageRefs[link.toPage - 1];
      if (target === undefined) return [];
      const box = [link.x, height - link.y - link.height, link.x + link.width, height - link.y].map(plain).join(' ');
      return `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/Dest[${target} 0 R/Fit]>>`;
    });
    file.set(
      pageRefs[at] ?? 0,
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${plain(width)} ${plain(height)}]/Resources ${parts.resources}/Contents ${content} 0 R/StructParents ${at}/Tabs/S${links.length > 0 ? `/Annots[${links.join('')}]` : ''}>>`,
    );
  });
  file.set(tree, `<</Type/Pages/Kids[${pageRefs.map((ref) => `${ref} 0 R`).join(' ')}]/Count ${pageRefs.length}>>`);
  const outline = addOutline(parts, pageRefs);
  const structure = addReadingOrder(parts, pageRefs);
  const metadata = file.addStream(Buffer.from(xmp(title, provenance), 'utf8'), '/Type/Metadata/Subtype/XML', {
    packed: false,
  });
  const root = file.add(
    `<</Type/Catalog/Pages ${tree} 0 R/Outlines ${outline} 0 R/PageMode/UseOutlines/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R/Lang(${language})/Metadata ${metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const marks = marksOf(provenance).map(([name, value]) => `/${name}${textString(value)}`);
  const info = file.add(
    `<</Title${textString(title)}/Producer(Dachushi)/CreationDate${pdfDate(provenance.time)}/ModDate${pdfDate(provenance.time)}${marks.join('')}>>`,
  );
  return file.bytes({ root, info });
}

function addOutline({ file, outline }: DocumentParts, pageRefs: readonly Ref[]): Ref {
  const root = file.reserve();
  const refs = outline.map(() => file.reserve());
  outline.forEach(({ title, page }, at) => {
    const previous = refs[at - 1];
    const next = refs[at + 1];
    file.set(
      refs[at] ?? 0,
      `<</Title${textString(title)}/Parent ${root} 0 R/Dest[${pageRefs[page - 1] ?? pageRefs[0] ?? 0} 0 R/Fit]${previous === undefined ? '' : `/Prev ${previous} 0 R`}${next === undefined ? '' : `/Next ${next} 0 R`}>>`,
    );
  });
  const ends = refs.length === 0 ? '' : `/First ${refs[0]} 0 R/Last ${refs.at(-1)} 0 R`;
  file.set(root, `<</Type/Outlines${ends}/Count ${refs.length}>>`);
  return root;
}

/** Tells reading programs what follows what: a section for each page, a paragraph for each box and line. */
function addReadingOrder({ file, contents }: DocumentParts, pageRefs: readonly Ref[]): Ref {
  const root = file.reserve();
  const document = file.reserve();
  const owners: string[] = [];
  const sections = contents.map(({ parts }, at) => {
    const section = file.reserve();
    const ownerOf: Ref[] = [];
    const refs = parts.map(({ role, texts }) => {
      const ref = file.add(
        `<</Type/StructElem/S/${role}/P ${section} 0 R/Pg ${pageRefs[at] ?? 0} 0 R/K[${texts.join(' ')}]>>`,
      );
      for (const text of texts) ownerOf[text] = ref;
      return ref;
    });
    owners.push(`${at}[${ownerOf.map((ref) => `${ref} 0 R`).join(' ')}]`);
    file.set(section, `<</Type/StructElem/S/Sect/P ${document} 0 R/K[${refs.map((ref) => `${ref} 0 R`).join(' ')}]>>`);
    return section;
  });
  file.set(
    document,
    `<</Type/StructElem/S/Document/P ${root} 0 R/K[${sections.map((ref) => `${ref} 0 R`).join(' ')}]>>`,
  );
  file.set(
    root,
    `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree<</Nums[${owners.join('')}]>>/ParentTreeNextKey ${contents.length}>>`,
  );
  return root;
}

function xmp(title: string, { time, planId, epoch, seq, stateHash }: Provenance): string {
  const text = escapeXml(title);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:title><dc:identifier>${escapeXml(`${planId} ${epoch}:${seq} ${stateHash}`)}</dc:identifier><xmp:CreateDate>${new Date(time).toISOString()}</xmp:CreateDate><pdf:Producer>Dachushi</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}
