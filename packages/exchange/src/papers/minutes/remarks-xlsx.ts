import type { Thread } from '@dachushi/domain/remarks/remark.ts';
import { paperFacts } from '../paper-facts.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { footerOf, headingRows } from '../sheets/heading-rows.ts';
import type { PaperRow, PaperSheet } from '../sheets/paper-sheet.ts';
import { paperWorkbook } from '../sheets/paper-workbook.ts';
import { cell, rowOf, wideRow } from '../sheets/row-of.ts';
import { originWords } from '../words/heading-words.ts';
import { clock, departmentName, nameIn } from './minutes-facts.ts';
import type { RemarksRequest } from './minutes-request.ts';
import { placeWords } from './talk-sections.ts';

const REMARKS = {
  widths: [6, 26, 28, 10, 14, 20, 60, 12],
  titles: ['序号', '部门', '对象', '类别', '人员', '时间', '内容', '状态'],
};
const VOTES = {
  widths: [6, 26, 28, 40, 14, 10, 50, 40],
  titles: ['序号', '部门', '处室', '分歧', '人员', '表决', '反对理由', '议定'],
};

/** 意见清单: every remark with its replies, and the votes on what was put aside. */
export function remarksXlsx({ planTitle, structure, provenance, talk }: RemarksRequest): Buffer {
  const facts = paperFacts({ structure, planTitle, departmentId: null, provenance });
  return paperWorkbook({
    title: `${planTitle} 意见清单`,
    provenance,
    sheets: [
      sheet('意见清单', facts, { ...REMARKS, rows: remarkRows({ planTitle, structure, provenance, talk }, facts) }),
      sheet('搁置和表决', facts, { ...VOTES, rows: voteRows({ planTitle, structure, provenance, talk }, facts) }),
    ],
  });
}

interface Columns {
  readonly widths: readonly number[];
  readonly titles: readonly string[];
  /** Without their numbers. */
  readonly rows: readonly (readonly string[])[];
}

function sheet(name: string, facts: PaperFacts, { widths, titles, rows }: Columns): PaperSheet {
  const { heading } = facts;
  const head: readonly PaperRow[] = [
    ...headingRows(name, heading, widths.length),
    rowOf(titles.map((text) => cell('header', text))),
  ];
  const body = rows.map((texts, at) => rowOf([cell('centre', at + 1), ...texts.map((text) => cell('text', text))]));
  const none = rows.length === 0 ? [wideRow('text', '没有记录。', widths.length)] : [];
  return {
    name,
    widths,
    rows: [
      ...head,
      ...body,
      ...none,
      wideRow('note', '', widths.length),
      ...originWords(facts).map((text) => wideRow('note', text, widths.length)),
    ],
    heading: { first: head.length, last: head.length },
    paper: 'A4',
    footer: footerOf(heading),
  };
}

function remarkRows({ structure, talk }: RemarksRequest, facts: PaperFacts): readonly (readonly string[])[] {
  const nameOf = nameIn(talk);
  return talk.threads.flatMap((thread) =>
    thread.remarks.map(({ id, person, time, text, withdrawn, editedAt }) => [
      thread.departmentId === null ? '' : departmentName(facts, thread.departmentId),
      placeWords({ facts, meeting: { end: structure, steps: [], idle: 0 } }, thread),
      id === thread.id ? '意见' : '回复',
      nameOf(person),
      clock(time),
      withdrawn ? '（已收回）' : `${text}${editedAt === null ? '' : '（已修改）'}`,
      id === thread.id ? stateWords(thread) : '',
    ]),
  );
}

function stateWords({ resolved }: Thread): string {
  return resolved === null ? '未办结' : '已办结';
}

function voteRows({ talk }: RemarksRequest, facts: PaperFacts): readonly (readonly string[])[] {
  const nameOf = nameIn(talk);
  return talk.matters.flatMap((matter) => {
    const place = facts.baseline.divisions.get(matter.divisionId);
    const about = [
      place ? departmentName(facts, place.departmentId) : '',
      place?.division.name ?? matter.divisionId,
      matter.note,
    ];
    const decision = matter.settled === null ? '' : matter.settled.decision || '恢复商议';
    const votes = talk.votes.filter(
      (vote) => vote.divisionId === matter.divisionId && vote.matter === matter.parked.seq,
    );
    if (votes.length === 0) return [[...about, '', '未表决', '', decision]];
    return votes.map(({ person, choice, text }) => [...about, nameOf(person), choice, text, decision]);
  });
}
