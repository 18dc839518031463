import { dateWords, timeWords, versionWords } from '@dachushi/chart/date-words.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { ACT_WORDS } from '@dachushi/history/log-words.ts';
import { countText } from '@dachushi/history/count-text.ts';
import type { RatioFigure } from '@dachushi/history/ratio-figures.ts';
import { namelessText, undoneText } from '@dachushi/history/step-words.ts';
import type { Step } from '@dachushi/history/step.ts';
import type { PaperHeading } from '../paper-facts.ts';
import type { ToldRecord } from './record-lines.ts';
import type { RecordRequest } from './record-request.ts';

const ZH = 'zh-CN';

/** Small print of the record, in the form of every paper. */
export function recordHeading({ planTitle, baseline, provenance }: RecordRequest): PaperHeading {
  return {
    planTitle,
    baselineTitle: baseline.title,
    baseDate: dateWords(baseline.baseDate, ZH),
    countingBasis: baseline.countingBasis,
    notice: baseline.notice,
    version: `${provenance.epoch.slice(-4)}:${versionWords(provenance.seq, provenance.stateHash)}`,
    time: timeWords(provenance.time, ZH),
  };
}

export function whoWords(actor: string, { people }: RecordRequest): string {
  return people[actor] ?? namelessText(actor, ZH);
}

/** 已由第 12 步撤回 or 回退; '' where it stands. */
export function undoWords({ seq }: Step, { takenBackBy, stepOf }: ToldRecord): string {
  const by = takenBackBy.get(seq);
  return by === undefined ? '' : undoneText(by, ZH, stepOf);
}

/** “23.77%（155/652）”. */
export function figureWords({ percent, numerator, denominator }: RatioFigure): string {
  return percent === null ? '—' : `${percent}%（${numerator}/${denominator}）`;
}

/** How much of the log the record holds, and what it was sought by. */
export function scopeWords(request: RecordRequest, told: ToldRecord): readonly string[] {
  const { filter } = request;
  const nameOf = namesIn(structureFromBaseline(told.baseline));
  const sought = [
    filter.actor === null ? '' : `人员：${whoWords(filter.actor, request)}`,
    filter.departmentId === null ? '' : `部门：${nameOf(filter.departmentId) ?? filter.departmentId}`,
    filter.unitId === null ? '' : `机构：${nameOf(filter.unitId) ?? filter.unitId}`,
    filter.act === null ? '' : `类型：${ACT_WORDS[ZH][filter.act]}`,
    filter.text === '' ? '' : `文字：“${filter.text}”`,
    filter.from === null ? '' : `自 ${timeWords(filter.from, ZH)}`,
    filter.until === null ? '' : `至 ${timeWords(filter.until, ZH)} 之前`,
    filter.since === null ? '' : `第 ${countText(filter.since)} 步之后`,
  ].filter((part) => part !== '');
  const all = `共 ${countText(told.total)} 步`;
  return sought.length === 0
    ? [`范围：全部记录，${all}`]
    : [`范围：筛选出 ${countText(told.steps.length)} 步（${all}）`, `筛选条件：${sought.join('；')}`];
}

/** What holds the record together, whole. */
export function chainWords({ headHash, provenance }: RecordRequest): readonly string[] {
  return [
    `记录链末校验码（SHA-256）：${headHash}`,
    '每一步的校验码都包含上一步的校验码，改动、删除或调换任何一步，链末校验码都会不同。',
    `方案编号：${provenance.planId}　方案版本：${provenance.epoch}:${provenance.seq}`,
    `方案内容校验码（SHA-256）：${provenance.stateHash}`,
  ];
}

export const DEFINITION_LINE =
  '口径：① 总体=减少数÷全部原有处室；② 纳入范围=减少数÷范围内原有处室；③ 部门平均=范围内各部门精简率之和÷部门数（分子为各部门精简率之和，分母为部门数）。';
