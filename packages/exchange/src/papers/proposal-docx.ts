import { documentFile } from './document/document-file.ts';
import { sectionBreak, sectionXml } from './document/page.ts';
import { hanging, paragraph } from './document/paragraph.ts';
import { paperFacts } from './paper-facts.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { PaperRequest } from './paper-request.ts';
import { attachmentPages, attachmentsOf } from './proposal/attachments.ts';
import type { Attachment } from './proposal/attachments.ts';
import { chartPictures } from './proposal/chart-pictures.ts';
import { citySections } from './proposal/city-sections.ts';
import { departmentSections } from './proposal/department-sections.ts';
import { sectionParagraphs } from './proposal/parts.ts';
import { originWords } from './words/heading-words.ts';

/** 内设机构调整方案 of one department or of the whole city, in the form of GB/T 9704. */
export async function proposalDocx(request: PaperRequest): Promise<Buffer> {
  const facts = paperFacts(request);
  const pictures = await chartPictures(facts);
  const attachments = attachmentsOf(facts, pictures);
  const [only] = facts.departments;
  const sections = facts.wholeCity || !only ? citySections(facts) : departmentSections(facts, only);
  return documentFile({
    title: titleLines(facts).join(''),
    heading: facts.heading,
    provenance: facts.provenance,
    pictures,
    body: [
      paragraph('Title', titleLines(facts).join('\n')),
      ...(facts.heading.notice === null ? [] : [paragraph('Subtitle', '（示意稿）')]),
      paragraph('Plain', ''),
      ...sectionParagraphs(sections),
      ...attachmentList(attachments),
      paragraph('TableNote', ''),
      ...originWords(facts).map((line) => paragraph('TableNote', line)),
      sectionBreak('portrait'),
      ...attachmentPages(facts, attachments),
      sectionXml('landscape'),
    ],
  });
}

/** A name and what is done, one under the other: a title is broken where it makes sense. */
function titleLines({ wholeCity, departments }: PaperFacts): readonly string[] {
  const [only] = departments;
  return wholeCity || !only ? ['各部门内设机构调整方案'] : [only.comparison.name, '内设机构调整方案'];
}

/** One blank line below the text, two characters in; names without a full stop. */
function attachmentList(attachments: readonly Attachment[]): readonly string[] {
  return [
    paragraph('Plain', ''),
    ...attachments.map(({ name }, at) =>
      at === 0 ? hanging(`附件：1.${name}`, { left: 6, back: 4 }) : hanging(`${at + 1}.${name}`, { left: 6, back: 1 }),
    ),
  ];
}
