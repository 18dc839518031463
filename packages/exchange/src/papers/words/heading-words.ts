import type { PaperFacts, PaperHeading } from '../paper-facts.ts';

/** What the figures rest on: printed on top of every table. */
export function headingWords({ planTitle, baselineTitle, baseDate, countingBasis }: PaperHeading): readonly string[] {
  const facts = [`方案：${planTitle}`, `现状：${baselineTitle}`, `基准日：${baseDate}`, '单位：个、名、项'];
  return [facts.join('\u3000\u3000'), `计数口径：${countingBasis === '' ? '未说明' : countingBasis}`];
}

/** Where the file comes from, whole: at its end. */
export function originWords({ provenance, heading }: PaperFacts): readonly string[] {
  return [
    `方案编号：${provenance.planId}\u3000方案版本：${provenance.epoch}:${provenance.seq}`,
    `内容校验码（SHA-256）：${provenance.stateHash}`,
    `方案更新时间：${heading.time}`,
  ];
}
