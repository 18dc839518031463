import { pageSvg } from '@dachushi/chart/pages/page-svg.ts';
import { paperOf } from '@dachushi/chart/pages/paper.ts';
import { documentPages } from '../../chart-document.ts';
import { SANS, SERIF } from '../../chart-fonts.ts';
import { renderWithFonts } from '../../chart-png.ts';
import { GETA, missingCharacters, namesIn } from '../../missing-characters.ts';
import type { Picture } from '../document/picture.ts';
import type { PaperFacts } from '../paper-facts.ts';

const LANGUAGE = 'zh-CN';
/** 225 mm at 230 dots an inch. */
const PIXELS = 2040;

/** 机构设置图（改革后） as printed pages: boxes for a department, the compact look with its overview for a city. */
export async function chartPictures({
  comparison,
  departments,
  wholeCity,
  heading,
  provenance,
}: PaperFacts): Promise<readonly Picture[]> {
  const paper = paperOf('A4', 'landscape');
  const { planTitle, baseDate, countingBasis, notice, version, time } = heading;
  const { pages } = await documentPages({
    comparison,
    departmentIds: wholeCity ? null : departments.map(({ comparison: each }) => each.departmentId),
    side: 'after',
    look: wholeCity ? 'compact' : 'official',
    language: LANGUAGE,
    paper,
    footer: { planTitle, baseDate, countingBasis, notice, version, time },
    provenance,
  });
  const missing = await missingCharacters(namesIn(comparison));
  const pictures: Picture[] = [];
  for (const page of pages) {
    const svg = pageSvg(page, { language: LANGUAGE, paper, faces: { sans: SANS, serif: SERIF } });
    const drawable = missing.reduce((text, character) => text.replaceAll(character, GETA), svg);
    const image = await renderWithFonts(drawable, PIXELS);
    pictures.push({ png: image.asPng(), width: image.width, height: image.height, description: page.title });
  }
  return pictures;
}
