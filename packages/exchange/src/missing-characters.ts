import type { Comparison } from '@dachushi/domain/comparison.ts';
import { cleanText } from '@dachushi/chart/text/clean-text.ts';
import { chartFonts } from './font-files.ts';
import { readCoverage } from './font-coverage.ts';
import type { Coverage } from './font-coverage.ts';

/** Stands for a character that no font of ours can draw, as printers have always done. */
export const GETA = '〓';

let coverages: Promise<readonly Coverage[]> | null = null;

/** Characters that at least one font of the charts lacks, each once, in order of appearance. */
export async function missingCharacters(texts: Iterable<string>): Promise<readonly string[]> {
  coverages ??= Promise.all(chartFonts().map(({ file }) => readCoverage(file)));
  const known = await coverages;
  const drawn = new Set<string>();
  for (const text of texts) for (const character of cleanText(text)) drawn.add(character);
  return [...drawn].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0x20 && !known.every((has) => has(code));
  });
}

/** Every name that a chart of this comparison can print. */
export function* namesIn(comparison: Comparison): Iterable<string> {
  yield comparison.title;
  for (const department of comparison.departments) {
    yield department.name;
    for (const row of department.rows) {
      yield row.name;
      for (const source of row.sources) yield source.name;
    }
  }
}

export type DrawnWith = 'our fonts' | 'fonts of the machine';

const LEAD = {
  'zh-CN': {
    'our fonts': `缺字（字库无此字，以 ${GETA} 代替）：`,
    'fonts of the machine': '生僻字（本机字体没有时可能显示为方框）：',
  },
  en: {
    'our fonts': `Characters without a glyph, shown as ${GETA}: `,
    'fonts of the machine': 'Rare characters (boxes where the machine has no font for them): ',
  },
} as const;

/** Letters that run from right to left would turn the note around: they are named by their number alone. */
const NAMED_ITSELF = /\p{Script=Han}/u;

/** “缺字：𠮷 U+20BB7、U+0642…”: which characters are not drawn, or may not be, or null when all are. */
export function missingNote(
  missing: readonly string[],
  language: 'zh-CN' | 'en',
  drawnWith: DrawnWith = 'our fonts',
): string | null {
  if (missing.length === 0) return null;
  const named = missing.map((character) => {
    const shown = drawnWith === 'fonts of the machine' && NAMED_ITSELF.test(character);
    return `${shown ? `${character} ` : ''}${codePointText(character)}`;
  });
  return LEAD[language][drawnWith] + named.join(language === 'en' ? ', ' : '、');
}

/** `U+20BB7`, `U+0642` */
export function codePointText(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${code.padStart(4, '0')}`;
}
