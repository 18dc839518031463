import { pageSvg } from '@dachushi/chart/pages/page-svg.ts';
import { subsetFonts } from './chart-fonts.ts';
import { SANS, SERIF } from './font-files.ts';
import { documentPages } from './chart-document.ts';
import type { ChartDocument } from './chart-document.ts';
import { textsByFace } from './face-texts.ts';
import { GETA } from './missing-characters.ts';
import { finishDocument } from './pdf/pdf-document.ts';
import { PdfFile } from './pdf/pdf-file.ts';
import { addFont } from './pdf/pdf-font.ts';
import type { PdfFont } from './pdf/pdf-font.ts';
import { svgContent } from './pdf/svg-content.ts';

export interface PagesFile {
  readonly bytes: Buffer;
  readonly pages: number;
}

/** The chart as a PDF: drawn, not painted; fonts inside; outline and references. Same request, same bytes. */
export async function chartPdf(request: ChartDocument): Promise<PagesFile> {
  const pages = await documentPages(request);
  const { language, paper } = request;
  const drawings = pages.pages.map((page) => pageSvg(page, { language, paper, faces: { sans: SANS, serif: SERIF } }));
  const file = new PdfFile();
  const texts = textsByFace(drawings.join(''));
  const fonts = await subsetFonts(
    { sans: texts.sans + GETA, strong: texts.strong + GETA, title: texts.title + GETA },
    'truetype',
  );
  const added = fonts.map((font, at) => addFont(file, font, `F${at + 1}`));
  const [sans, strong, title] = added;
  const contents = drawings.map((svg) => svgContent(svg, { height: paper.height, faces: { sans, strong, title } }));
  const bytes = finishDocument({
    file,
    title: pages.title,
    pages: pages.pages.map(({ links }) => ({ width: paper.width, height: paper.height, links })),
    outline: pages.outline,
    contents,
    resources: `<</Font<<${added.map(({ name, ref }: PdfFont) => `/${name} ${ref} 0 R`).join('')}>>>>`,
    language,
    provenance: request.provenance,
  });
  return { bytes, pages: pages.pages.length };
}
