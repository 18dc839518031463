import { plain } from '../../pdf/svg-path.ts';
import type { PaperHeading } from '../paper-facts.ts';
import type { FlowPage } from './page-flow.ts';
import type { PaperFaces } from './paper-faces.ts';

/** 4号 for page numbers of an official paper, 小五 for the small print of a sheet. */
const NUMBER_SIZE = 14;
const SMALL_SIZE = 9;

/** Everything that the small print of a sheet may say. */
export function footerWords({ planTitle, version, time }: PaperHeading): string {
  return `${planTitle}\u3000版本 ${version}\u3000${time}\u3000\u3000`;
}

/** — 1 — outside right on odd pages, outside left on even ones, one character in; a plain sheet says its version. */
export function drawFooters(pages: readonly FlowPage[], heading: PaperHeading, faces: PaperFaces): void {
  const font = faces.of('宋体');
  pages.forEach(({ form, measures, operators }, at) => {
    const plainSheet = form === 'sheet';
    const text = plainSheet ? `${footerWords(heading)}第 ${at + 1} 页 共 ${pages.length} 页` : `— ${at + 1} —`;
    const size = plainSheet ? SMALL_SIZE : NUMBER_SIZE;
    const { hex, width } = font.encode(text);
    const [left, right] = [measures.left / 20, (measures.width - measures.right) / 20];
    const outside = at % 2 === 0 ? right - NUMBER_SIZE - width * size : left + NUMBER_SIZE;
    const x = plainSheet ? (left + right - width * size) / 2 : outside;
    const y = measures.footer / 20 + size * 0.2;
    operators.push(
      `/Artifact BMC BT 0 g 0 Tc /${font.name} 1 Tf ${size} 0 0 ${size} ${plain(x)} ${plain(y)} Tm <${hex}> Tj ET EMC`,
    );
  });
}
