import { escapeXml } from '@dachushi/chart/text/clean-text.ts';
import type { PaperHeading } from '../paper-facts.ts';
import { PAGE_NUMBER_RUN } from './styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SMALL = '<w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>';

/** 一字线 on both sides of the number: outside right on odd pages, outside left on even ones, one character in. */
export function footerPart(kind: 'odd' | 'even' | 'plain', heading: PaperHeading): string {
  const line = kind === 'plain' ? plainLine(heading) : numberLine(kind);
  return `<w:ftr xmlns:w="${MAIN}">${line}</w:ftr>`;
}

function numberLine(kind: 'odd' | 'even'): string {
  const place =
    kind === 'odd'
      ? '<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>'
      : '<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>';
  return `<w:p><w:pPr><w:pStyle w:val="TableNote"/>${place}</w:pPr>${run('— ', PAGE_NUMBER_RUN)}${field('PAGE', PAGE_NUMBER_RUN)}${run(' —', PAGE_NUMBER_RUN)}</w:p>`;
}

function plainLine({ planTitle, version, time }: PaperHeading): string {
  const left = `${planTitle}\u3000版本 ${version}\u3000${time}\u3000\u3000第 `;
  const pages = `${field('PAGE', SMALL)}${run(' 页 共 ', SMALL)}${field('NUMPAGES', SMALL)}${run(' 页', SMALL)}`;
  return `<w:p><w:pPr><w:pStyle w:val="TableNote"/><w:jc w:val="center"/></w:pPr>${run(left, SMALL)}${pages}</w:p>`;
}

function run(text: string, look: string): string {
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function field(code: 'PAGE' | 'NUMPAGES', look: string): string {
  const mark = (type: string) => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r>${look}<w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${run('1', look)}${mark('end')}`;
}
