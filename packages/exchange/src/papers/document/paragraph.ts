import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import type { ParagraphStyle } from './styles.ts';

/** Typed as Chinese, so that quotation marks and dashes are full width. */
const HINT = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';

export function paragraph(style: ParagraphStyle, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(text)}</w:p>`;
}

/** The same at the head of a new page. */
export function paragraphOnNewPage(style: ParagraphStyle, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:pageBreakBefore/></w:pPr>${runs(text)}</w:p>`;
}

/** “附件：1.…” and the names below it: turned lines stand under the name, not under the number. */
export function hanging(text: string, characters: { readonly left: number; readonly back: number }): string {
  const { left, back } = characters;
  const indent = `<w:ind w:leftChars="${left * 100}" w:left="${left * 320}" w:hangingChars="${back * 100}" w:hanging="${back * 320}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="Plain"/>${indent}</w:pPr>${runs(text)}</w:p>`;
}

function runs(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line, at) => `<w:r>${HINT}${at > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`)
    .join('');
}
