import type { MinutesPart, MinutesSection } from '@dachushi/domain/protocol/minutes.ts';
import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import type { Remark, Thread } from '@dachushi/domain/remarks/remark.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import { clock, departmentName, divisionWords, ended, tallyOf } from './minutes-facts.ts';
import type { MinutesFacts } from './minutes-facts.ts';

/** 搁置事项: settled with decision and votes, and those still open. */
export function matterSection(of: MinutesFacts): MinutesSection {
  const parts: readonly MinutesPart[] = [
    { name: '已议定', sentences: [], points: of.settled.map((matter) => matterWords(of, matter)) },
    { name: '仍在搁置', sentences: [], points: of.open.map((matter) => matterWords(of, matter)) },
  ];
  const shown = parts.filter(({ points }) => points.length > 0);
  return { name: '搁置事项和表决', paragraphs: shown.length === 0 ? ['期间没有搁置的事项。'] : [], parts: shown };
}

function matterWords(of: MinutesFacts, matter: Matter): string {
  const { counts, objections, all } = tallyOf(of.request.talk, matter);
  const votes = all === 0 ? '未表决。' : `表决：赞成${counts.赞成}票、反对${counts.反对}票、弃权${counts.弃权}票。`;
  const against = objections.map(({ person, text }) => `${of.nameOf(person)}：${text}`).join('；');
  const { parked } = matter;
  const settled = of.settled.includes(matter) ? matter.settled : null;
  const decided =
    settled === null
      ? ''
      : `${settled.decision === '' ? '恢复商议，未作决定。' : `议定：${ended(settled.decision)}`}（${of.nameOf(settled.person)}，${clock(settled.time)}，第${settled.seq}步）`;
  return [
    `${divisionWords(of, matter)}。`,
    `分歧：${ended(matter.note)}（${of.nameOf(parked.person)}于${clock(parked.time)}提出，第${parked.seq}步）`,
    votes,
    against === '' ? '' : `反对意见：${ended(against)}`,
    decided,
  ].join('');
}

/** 意见及办理: what was said during the meeting, closed or still open. */
export function remarkSection(of: MinutesFacts): MinutesSection {
  const closed = of.threads.filter(({ resolved }) => resolved !== null);
  const open = of.threads.filter(({ resolved }) => resolved === null);
  const parts = [
    { name: '已办结', sentences: [], points: closed.map((thread) => threadWords(of, thread)) },
    { name: '未办结', sentences: [], points: open.map((thread) => threadWords(of, thread)) },
  ].filter(({ points }) => points.length > 0);
  return { name: '意见及办理', paragraphs: parts.length === 0 ? ['期间没有发表意见。'] : [], parts };
}

function threadWords(of: MinutesFacts, thread: Thread): string {
  const said = thread.remarks.map((remark) => remarkWords(of, remark)).join('；');
  const { resolved } = thread;
  const end = resolved ? `（${of.nameOf(resolved.person)}于${clock(resolved.time)}办结）` : '';
  return `${placeWords(of, thread)}：${ended(said)}${end}`;
}

function remarkWords({ nameOf }: MinutesFacts, { person, text, withdrawn }: Remark): string {
  return withdrawn ? `${nameOf(person)}的意见已收回` : `${nameOf(person)}：${text.replaceAll('\n', ' ')}`;
}

/** What the remark is about, as it is called at the end of the meeting, or was when it was written. */
export function placeWords({ facts, meeting }: Pick<MinutesFacts, 'facts' | 'meeting'>, thread: Thread): string {
  const { place, departmentId, placeName } = thread;
  if (place.on === 'plan') return '全方案';
  if (place.on === 'entry') return `第${place.seq}步操作`;
  const department = departmentId === null ? '' : departmentName(facts, departmentId);
  if (place.on === 'department') return department;
  const name = place.on === 'unit' ? (findUnit(meeting.end, place.unitId)?.unit.name ?? placeName) : placeName;
  return `${name}（${department}）`;
}

/** 遗留事项: what the meeting leaves to the next one, counted from the plan as it stands at its end. */
export function remainderSection(of: MinutesFacts): MinutesSection {
  const { facts, open, threads } = of;
  const unresolved = threads.filter(({ resolved }) => resolved === null).length;
  const outside = facts.departments.filter(
    ({ assessment, structure }) =>
      ['below', 'above', 'infeasible'].includes(assessment.position.status) && structure.deviationReason === null,
  );
  const { error, warning } = facts.assessment.findings;
  const names = outside.map(({ comparison }) => comparison.name).join('、');
  return {
    name: '遗留事项',
    paragraphs: [
      open.length === 0 ? '没有仍在搁置的处室。' : `仍在搁置的处室${open.length}个。`,
      unresolved === 0 ? '会议中的意见均已办结。' : `未办结的意见${unresolved}条。`,
      outside.length === 0
        ? '精简比例偏离目标区间的部门均已说明。'
        : `精简比例偏离目标区间、尚未说明的部门${outside.length}个：${names}。`,
      `待处理的核查发现：错误${error}项、提醒${warning}项。`,
    ],
    parts: [],
  };
}
