import type { MinutesAnswer, MinutesSection } from '@dachushi/domain/protocol/minutes.ts';
import { endOfSection, paragraph } from '../blocks.ts';
import type { Block } from '../blocks.ts';
import type { Paper } from '../paper.ts';
import { sectionParagraphs } from '../proposal/parts.ts';
import { originWords } from '../words/heading-words.ts';
import { adjustmentSection, lockSection, overviewSection, settingsSection } from './decision-sections.ts';
import { minutesFacts } from './minutes-facts.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import type { MinutesRequest } from './minutes-request.ts';
import { matterSection, remainderSection, remarkSection } from './talk-sections.ts';

/** 会议纪要 on the pages of an official paper. */
export function minutesPaper(request: MinutesRequest): Paper {
  const of = minutesFacts(request);
  const { heading, provenance } = of.facts;
  return {
    title: titleOf(request),
    heading,
    provenance,
    blocks: [
      paragraph('Title', `${request.planTitle}\n会议纪要`),
      ...(heading.notice === null ? [] : [paragraph('Subtitle', '（示意稿）')]),
      paragraph('Plain', ''),
      ...sectionParagraphs(sectionsOf(of)).map(ragged),
      paragraph('TableNote', ''),
      ...(heading.notice === null ? [] : [paragraph('TableWarning', `示意数据：${heading.notice}`)]),
      ...noteOf(of).map((line) => paragraph('TableNote', line)),
      endOfSection('upright'),
    ],
  };
}

/** Minutes are full of dates and figures. */
function ragged(block: Block): Block {
  return block.kind === 'text' ? { ...block, ragged: true } : block;
}

/** The same as the paper, for the screen. */
export function minutesPreview(request: MinutesRequest): MinutesAnswer {
  const of = minutesFacts(request);
  return {
    title: titleOf(request),
    notice: of.facts.heading.notice,
    from: request.startSeq,
    to: request.provenance.seq,
    since: request.startTime,
    sections: sectionsOf(of),
    origin: noteOf(of),
  };
}

function titleOf({ planTitle }: MinutesRequest): string {
  return `${planTitle}会议纪要`;
}

function sectionsOf(of: MinutesFacts): readonly MinutesSection[] {
  return [
    overviewSection(of),
    adjustmentSection(of),
    matterSection(of),
    settingsSection(of),
    lockSection(of),
    remarkSection(of),
    remainderSection(of),
  ];
}

/** What can be proved and what cannot, and where the paper comes from. */
function noteOf({ facts }: MinutesFacts): readonly string[] {
  return [
    '调整、说明和议定据方案操作记录整理；意见和表决据讨论记录整理，姓名为与会者自行填写。',
    ...originWords(facts),
  ];
}
