import { useCallback, useEffect, useState } from 'react';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingBars } from '../../../components/loading-bars.tsx';
import { previewMessages } from '../../../messages/documents.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { PagedPreview } from './paged-preview.tsx';
import { pdfPageSvg } from './pdf-page-svg.ts';
import { openPdf } from './read-pdf.ts';
import type { OpenPdf } from './read-pdf.ts';

interface PdfPreviewProps {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Shown {
  readonly file: OpenPdf;
  readonly families: ReadonlyMap<string, string>;
  readonly characters: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

let opened = 0;

/** The pages of the file itself, in the fonts that it carries. */
export function PdfPreview({ title, bytes }: PdfPreviewProps) {
  const words = useMessages(previewMessages);
  const [shown, setShown] = useState<{ readonly bytes: unknown; readonly as: Shown | null } | null>(null);
  useEffect(() => {
    const faces: FontFace[] = [];
    let left = false;
    open(bytes, faces)
      .catch(() => null)
      .then((as) => {
        if (!left) setShown({ bytes, as });
      })
      .catch(() => undefined);
    return () => {
      left = true;
      for (const face of faces) document.fonts.delete(face);
    };
  }, [bytes]);
  const as = shown?.bytes === bytes ? shown.as : undefined;
  const drawingOf = useCallback(
    async (page: number) => (as ? pdfPageSvg(await as.file.page(page), as, words.pageTitle(title, page)) : ''),
    [as, title, words],
  );
  if (as === undefined) return <LoadingBars label={words.opening} />;
  if (as === null) return <ErrorState title={words.cannotShow} text={words.cannotShowText} />;
  return <PagedPreview title={title} count={as.file.pageCount} drawingOf={drawingOf} />;
}

async function open(bytes: Uint8Array<ArrayBuffer>, added: FontFace[]): Promise<Shown> {
  const file = await openPdf(bytes);
  opened += 1;
  const families = new Map(file.faces.map(({ name }) => [name, `pdf-${opened}-${name}`]));
  for (const { name, program } of file.faces) {
    const face = new FontFace(families.get(name) ?? name, program);
    added.push(face);
    document.fonts.add(face);
  }
  await Promise.all(added.map((face) => face.load()));
  return { file, families, characters: new Map(file.faces.map(({ name, characters }) => [name, characters])) };
}
