import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import type { Run, TextBlock } from '../blocks.ts';

/** Typed as Chinese, so that quotation marks and dashes are full width. */
const HINT = '<w:rFonts w:hint="eastAsia"/>';
const MARKS = { goes: '<w:strike/>', comes: '<w:u w:val="single"/>' } as const;

export function paragraphXml({ style, text, runs, newPage, hanging, ragged }: Omit<TextBlock, 'kind'>): string {
  const above = newPage ? '<w:pageBreakBefore/>' : '';
  const words = (runs ?? [{ text }]).map(runXml).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${above}${hanging ? indentXml(hanging) : ''}${ragged ? '<w:jc w:val="left"/>' : ''}</w:pPr>${words}</w:p>`;
}

function indentXml({ left, back }: NonNullable<TextBlock['hanging']>): string {
  return `<w:ind w:leftChars="${left * 100}" w:left="${left * 320}" w:hangingChars="${back * 100}" w:hanging="${back * 320}"/>`;
}

function runXml({ text, mark }: Run): string {
  if (text === '') return '';
  const look = `<w:rPr>${HINT}${mark ? MARKS[mark] : ''}</w:rPr>`;
  return text
    .split('\n')
    .map((line, at) => `<w:r>${look}${at > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`)
    .join('');
}
