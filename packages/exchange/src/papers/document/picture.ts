import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import type { DrawingBlock } from '../blocks.ts';

const EMU_PER_TWIP = 635;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The picture `number` (from 1), as large as its room allows, in a paragraph of its own. */
export function pictureXml({ width, height, description, room }: DrawingBlock, number: number): string {
  const scale = Math.min(room.width / width, room.height / height);
  const extent = `cx="${Math.round(width * scale * EMU_PER_TWIP)}" cy="${Math.round(height * scale * EMU_PER_TWIP)}"`;
  const name = `id="${number}" name="机构设置图 ${number}" descr="${escapeXml(description)}"`;
  return (
    '<w:p><w:pPr><w:pStyle w:val="TableNote"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>' +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${name}/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}
