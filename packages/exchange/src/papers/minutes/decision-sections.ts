import type { MinutesPart, MinutesSection } from '@dachushi/domain/protocol/minutes.ts';
import { trackRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { countText } from '@dachushi/history/count-text.ts';
import { LOG_WORDS } from '@dachushi/history/log-words.ts';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import type { RatioFigure } from '@dachushi/history/ratio-figures.ts';
import { whyText } from '@dachushi/history/step-words.ts';
import { saidOnce } from '../words/said-once.ts';
import { ratioWords } from '../words/count-words.ts';
import { byDepartment } from './meeting.ts';
import type { MeetingStep } from './meeting.ts';
import { clock, departmentName, ended } from './minutes-facts.ts';
import type { MinutesFacts } from './minutes-facts.ts';

const RATIO_NAMES = { overall: '总体精简率', inScope: '纳入范围精简率', mean: '部门平均精简率' } as const;

/** 会议概况: when, who, how much, and the three ratios before and after. */
export function overviewSection(of: MinutesFacts): MinutesSection {
  const { request, meeting, people, nameOf } = of;
  const { planTitle, startSeq, startTime, provenance, entries } = request;
  const kept = meeting.steps.length;
  const done =
    entries.length === 0
      ? '期间没有修改方案。'
      : `期间共作${entries.length}步操作${meeting.idle === 0 ? '' : `，其中${meeting.idle}步已撤回、回退或用于撤回、回退`}，结束时有效的${kept}步。`;
  const present =
    people.length === 0
      ? nobodySaid(meeting)
      : `操作、发言和表决的共${people.length}人：${people.map(nameOf).join('、')}。`;
  return {
    name: '会议概况',
    paragraphs: [
      `${clock(startTime)}至${clock(of.endTime)}，商议《${planTitle}》（第${startSeq}步之后至第${provenance.seq}步）。`,
      present,
      done,
      ...ratioSentences(of),
    ],
    parts: [],
  };
}

/** Steps without people are those of the sample. */
function nobodySaid({ steps }: MinutesFacts['meeting']): string {
  return steps.length === 0 ? '期间没有人操作、发言或表决。' : '期间各步为示例方案自带，没有人操作、发言或表决。';
}

function ratioSentences({ request, meeting }: MinutesFacts): readonly string[] {
  const before = ratioFigures(trackRatios(request.start).ratios);
  const after = ratioFigures(trackRatios(meeting.end).ratios);
  return after.map((now, at) => {
    const was = figureWords(before[at]);
    const is = figureWords(now);
    const name = `${now.sign} ${RATIO_NAMES[now.name]}`;
    return was === is ? `${name}：${is}，会议前后没有变化。` : `${name}：由${was}变为${is}。`;
  });
}

function figureWords(figure: RatioFigure | undefined): string {
  if (!figure || figure.percent === null) return '—';
  return `${figure.percent}%（${figure.numerator}/${figure.denominator}）`;
}

/** 议定的调整: what changed in units, duties, matters, 编制 and posts, department by department, by whom and why. */
export function adjustmentSection(of: MinutesFacts): MinutesSection {
  const groups = byDepartment(of.meeting.steps.filter(({ act }) => act !== 'settings'));
  const order: readonly (DepartmentId | null)[] = [...of.facts.structure.departments.keys(), null];
  const parts = order.flatMap((id) => {
    const steps = groups.get(id);
    return steps ? [departmentPart(of, id, steps)] : [];
  });
  return { name: '议定的调整', paragraphs: parts.length === 0 ? ['期间没有议定的调整。'] : [], parts };
}

function departmentPart(of: MinutesFacts, id: DepartmentId | null, steps: readonly MeetingStep[]): MinutesPart {
  const points = steps.map((step) => stepWords(of, step));
  if (id === null) return { name: '涉及多个部门或全方案', sentences: [], points };
  const before = trackRatios(of.request.start).departments.get(id)?.ratio;
  const after = trackRatios(of.meeting.end).departments.get(id)?.ratio;
  const moved = before && after && before.after !== after.after;
  const sentences =
    !before || !after
      ? []
      : moved
        ? [
            `内设机构会议前为${before.after}个，会议后为${after.after}个；精简率由${ratioWords(before)}变为${ratioWords(after)}。`,
          ]
        : [`内设机构会议前后均为${after.after}个（现状${after.before}个，精简率${ratioWords(after)}）。`];
  return { name: departmentName(of.facts, id), sentences, points };
}

/** 目标、范围和说明: targets, scope, deviations, waivers, policy, texts. 搁置 and locks have their own places. */
export function settingsSection(of: MinutesFacts): MinutesSection {
  const elsewhere = ['park-divisions', 'settle-divisions', 'lock-department', 'unlock-department'];
  const steps = of.meeting.steps.filter(({ act, entry }) => act === 'settings' && !elsewhere.includes(entry.type));
  const points = steps.map((step) => stepWords(of, step));
  return {
    name: '目标、范围和说明',
    paragraphs: points.length === 0 ? ['期间没有改动目标、范围、政策设定和各项说明。'] : [],
    parts: points.length === 0 ? [] : [{ name: '改动', sentences: [], points }],
  };
}

/** 定稿部门: locked in the meeting, and all that are locked at its end. */
export function lockSection(of: MinutesFacts): MinutesSection {
  const points = of.meeting.steps
    .filter(({ entry }) => entry.type === 'lock-department' || entry.type === 'unlock-department')
    .map((step) => stepWords(of, step));
  const locked = [...of.meeting.end.departments.values()].filter(({ locked: is }) => is);
  const names = locked.map(({ id }) => departmentName(of.facts, id)).join('、');
  return {
    name: '定稿部门',
    paragraphs: [
      locked.length === 0 ? '会议结束时没有锁定的部门。' : `会议结束时锁定的部门共${locked.length}个：${names}。`,
    ],
    parts: points.length === 0 ? [] : [{ name: '期间的锁定和解锁', sentences: [], points }],
  };
}

/** 合并 2 个处室到“办公室”（综合调研处、行政处）。理由：职能接近。（王五，2026年11月22日 14:22，第 31 步）. */
function stepWords({ nameOf }: MinutesFacts, step: MeetingStep): string {
  const { entry, names, members } = step;
  const what = entry.undoes === undefined ? step.what['zh-CN'] : LOG_WORDS['zh-CN'].tookBack(countText(entry.undoes));
  const which = names.length === 0 ? '' : `（${names.join('、')}）`;
  const inside = members.length === 0 ? '' : `：${saidOnce(members.map((member) => member['zh-CN'])).join('；')}`;
  const why = whyText(step, 'zh-CN');
  const ground = why === '' ? '' : `理由：${ended(why)}`;
  return `${ended(`${what}${which}${inside}`)}${ground}（${nameOf(entry.actor)}，${clock(entry.time)}，第${entry.seq}步）`;
}
