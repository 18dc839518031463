import { endOfSection, paragraph } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Paper } from './paper.ts';
import { paperFacts } from './paper-facts.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { PaperRequest } from './paper-request.ts';
import { attachmentPages, attachmentsOf } from './proposal/attachments.ts';
import type { Attachment } from './proposal/attachments.ts';
import { chartDrawings } from './proposal/chart-drawings.ts';
import { citySections } from './proposal/city-sections.ts';
import { departmentSections } from './proposal/department-sections.ts';
import { sectionParagraphs } from './proposal/parts.ts';
import { originWords } from './words/heading-words.ts';

/** 内设机构调整方案 of one department or of the whole city, in the form of GB/T 9704. */
export async function proposalPaper(request: PaperRequest): Promise<Paper> {
  const facts = paperFacts(request);
  const attachments = attachmentsOf(facts, await chartDrawings(facts));
  const [only] = facts.departments;
  const sections = facts.wholeCity || !only ? citySections(facts) : departmentSections(facts, only);
  return {
    title: titleLines(facts).join(''),
    heading: facts.heading,
    provenance: facts.provenance,
    blocks: [
      paragraph('Title', titleLines(facts).join('\n')),
      ...(facts.heading.notice === null ? [] : [paragraph('Subtitle', '（示意稿）')]),
      paragraph('Plain', ''),
      ...sectionParagraphs(sections),
      ...attachmentList(attachments),
      paragraph('TableNote', ''),
      ...originWords(facts).map((line) => paragraph('TableNote', line)),
      endOfSection('upright'),
      ...attachmentPages(facts, attachments),
      endOfSection('turned'),
    ],
  };
}

/** A name and what is done, one under the other: a title is broken where it makes sense. */
function titleLines({ wholeCity, departments }: PaperFacts): readonly string[] {
  const [only] = departments;
  return wholeCity || !only ? ['各部门内设机构调整方案'] : [only.comparison.name, '内设机构调整方案'];
}

/** One blank line below the text, two characters in; names without a full stop. */
function attachmentList(attachments: readonly Attachment[]): readonly Block[] {
  return [
    paragraph('Plain', ''),
    ...attachments.map(({ name }, at) => ({
      ...paragraph('Plain', at === 0 ? `附件：1.${name}` : `${at + 1}.${name}`),
      hanging: at === 0 ? { left: 6, back: 4 } : { left: 6, back: 1 },
    })),
  ];
}
