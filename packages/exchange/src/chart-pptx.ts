import { SLIDE } from '@dachushi/chart/pages/paper.ts';
import { documentPages } from './chart-document.ts';
import type { ChartDocument } from './chart-document.ts';
import type { PagesFile } from './chart-pdf.ts';
import { presentationParts, slideRelationships } from './pptx/presentation-parts.ts';
import { slideFile } from './pptx/slide-xml.ts';
import { zipFile } from './xlsx-writing/zip-file.ts';

/** The chart as slides of native shapes and glued connectors. Same request, same bytes. */
export async function chartPptx(request: Omit<ChartDocument, 'paper'>): Promise<PagesFile> {
  const { language, provenance } = request;
  const { title, pages } = await documentPages({ ...request, paper: SLIDE, drawnWith: 'fonts of the machine' });
  const slides = pages.map((page) => slideFile(page, language));
  const parts = [
    ...presentationParts({ title, paper: SLIDE, slides: slides.length, provenance }),
    ...slides.flatMap(({ xml, leadsTo }, at) => [
      { path: `ppt/slides/slide${at + 1}.xml`, text: xml },
      { path: `ppt/slides/_rels/slide${at + 1}.xml.rels`, text: slideRelationships(leadsTo) },
    ]),
  ];
  const bytes = zipFile(parts.map(({ path, text }) => ({ path, bytes: Buffer.from(text, 'utf8') })));
  return { bytes, pages: slides.length };
}
