import { LINE, measuresOf, twips } from '../measures.ts';
import type { PageForm } from '../measures.ts';

/** The end of a section; an official paper has — 1 — outside on odd and even pages, a plain sheet its version at the foot. */
export function sectionXml(form: PageForm): string {
  const { width, height, top, right, bottom, left, footer } = measuresOf(form);
  const turned = form === 'upright' ? '' : ' w:orient="landscape"';
  const [odd, even] = form === 'sheet' ? ['rIdPlain', 'rIdPlain'] : ['rIdOdd', 'rIdEven'];
  const grid =
    form === 'upright' ? `<w:docGrid w:type="lines" w:linePitch="${LINE}"/>` : '<w:docGrid w:linePitch="312"/>';
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="${odd}"/><w:footerReference w:type="even" r:id="${even}"/>` +
    `<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${twips(10)}" w:footer="${footer}" w:gutter="0"/>${grid}</w:sectPr>`
  );
}

/** Ends a section inside the document: the paragraph that carries it takes no room. */
export function sectionBreakXml(form: PageForm): string {
  return `<w:p><w:pPr><w:pStyle w:val="Nothing"/>${sectionXml(form)}</w:pPr></w:p>`;
}
