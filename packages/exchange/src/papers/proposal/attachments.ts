import { paragraph, paragraphOnNewPage } from '../blocks.ts';
import type { Block, DrawingBlock, TableBlock } from '../blocks.ts';
import { TURNED_AREA } from '../measures.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { comparisonTable } from '../tables/comparison-table.ts';
import { dutiesTable, handedOver } from '../tables/duties-table.ts';
import { approvalLines, itemsTable } from '../tables/items-table.ts';
import { placesTable } from '../tables/places-table.ts';
import { ratioTable, summaryTable } from '../tables/summary-table.ts';
import { headingWords } from '../words/heading-words.ts';

export interface Attachment {
  readonly name: string;
  readonly content: readonly Block[];
}

const { width, height } = TURNED_AREA;
/** Room for 附件5 and the title above a picture, and what a line below it may take. */
const ABOVE_PICTURE = 1900;
const BELOW_PICTURE = 400;

/** In the order in which the text names them. */
export function attachmentsOf(
  facts: PaperFacts,
  drawings: readonly Omit<DrawingBlock, 'room'>[],
): readonly Attachment[] {
  const city = facts.wholeCity;
  const some = city ? '仅列承办处室、状态或办理条件有调整的审批事项。' : '列本部门全部审批事项。';
  const moved = city ? '仅列单独划转和取消的职责；随机构合并的职责见对照表。' : '';
  return [
    ...(city
      ? [{ name: '机构编制调整汇总表', content: [summaryTable(facts, width), gap(), ratioTable(facts, width)] }]
      : []),
    { name: '改革前后对照表', content: [comparisonTable(facts, width)] },
    { name: '职责划转表', content: orNothing(handedOver(facts).length, dutiesTable(facts, width), moved) },
    { name: '编制职数测算表', content: [placesTable(facts, width)] },
    { name: '审批事项调整表', content: orNothing(approvalLines(facts).length, itemsTable(facts, width), some) },
    {
      name: '机构设置图（改革后）',
      content: drawings.map((drawing, at) => ({
        ...drawing,
        room: { width, height: height - (at === 0 ? ABOVE_PICTURE : BELOW_PICTURE) },
      })),
    },
  ];
}

function orNothing(count: number, table: TableBlock, note: string): readonly Block[] {
  if (count === 0) return [paragraph('TableNote', '无。')];
  return note === '' ? [table] : [paragraph('TableNote', note), table];
}

function gap(): Block {
  return paragraph('TableNote', '');
}

/** 附件1 at the top left, its title in the middle, and under tables what their figures rest on. */
export function attachmentPages(facts: PaperFacts, all: readonly Attachment[]): readonly Block[] {
  return all.flatMap(({ name, content }, at) => {
    const mark = `附件${at + 1}`;
    const picture = name.startsWith('机构设置图');
    return [
      at === 0 ? paragraph('AttachmentMark', mark) : paragraphOnNewPage('AttachmentMark', mark),
      paragraph('TableTitle', name),
      ...(picture
        ? []
        : headingWords(facts.heading)
            .slice(0, 1)
            .map((line) => paragraph('TableNote', line))),
      ...content,
    ];
  });
}
