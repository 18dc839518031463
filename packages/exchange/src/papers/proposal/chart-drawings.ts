import { pageSvg } from '@dachushi/chart/pages/page-svg.ts';
import { paperOf } from '@dachushi/chart/pages/paper.ts';
import { documentPages } from '../../chart-document.ts';
import { SANS, SERIF } from '../../font-files.ts';
import { GETA, missingCharacters, namesIn } from '../../missing-characters.ts';
import type { DrawingBlock } from '../blocks.ts';
import type { PaperFacts } from '../paper-facts.ts';

const LANGUAGE = 'zh-CN';
/** 225 mm at 200 dots an inch; at 140 where so many pages would take hundreds of megabytes. */
const FINE = 1772;
const PLAIN = 1240;
const MANY_PAGES = 12;

/** 机构设置图（改革后） as printed pages: boxes for a department, the compact look with its overview for a city. */
export async function chartDrawings({
  comparison,
  departments,
  wholeCity,
  heading,
  provenance,
}: PaperFacts): Promise<readonly Omit<DrawingBlock, 'room'>[]> {
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
  return pages.map((page) => {
    const svg = pageSvg(page, { language: LANGUAGE, paper, faces: { sans: SANS, serif: SERIF } });
    return {
      kind: 'drawing',
      svg: missing.reduce((text, character) => text.replaceAll(character, GETA), svg),
      width: paper.width,
      height: paper.height,
      description: page.title,
      pixels: pages.length > MANY_PAGES ? PLAIN : FINE,
    };
  });
}
