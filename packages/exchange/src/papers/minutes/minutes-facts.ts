import { timeWords } from '@dachushi/chart/date-words.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import { CHOICES } from '@dachushi/domain/remarks/remark.ts';
import type { Choice, Remark, Thread, Vote } from '@dachushi/domain/remarks/remark.ts';
import { SAMPLE_ACTOR } from '@dachushi/domain/sample-actor.ts';
import { namelessText } from '@dachushi/history/step-words.ts';
import { paperFacts } from '../paper-facts.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { walkMeeting } from './meeting.ts';
import type { Meeting } from './meeting.ts';
import type { MinutesRequest, Talk } from './minutes-request.ts';

/** Everything that the sections of the minutes are written from. */
export interface MinutesFacts {
  readonly request: MinutesRequest;
  readonly meeting: Meeting;
  /** The plan at the end of the meeting, as every paper sees it. */
  readonly facts: PaperFacts;
  /** Settled in the meeting. */
  readonly settled: readonly Matter[];
  /** Still open at its end. */
  readonly open: readonly Matter[];
  /** ISO; its last step or word. */
  readonly endTime: string;
  /** Threads in which somebody spoke during the meeting, or that were closed in it. */
  readonly threads: readonly Thread[];
  /** Whoever acted, spoke or voted, in the order in which they first did. */
  readonly people: readonly string[];
  nameOf(person: string): string;
}

/** Everything the minutes say, told once from the log, the threads and the votes. */
export function minutesFacts(request: MinutesRequest): MinutesFacts {
  const meeting = walkMeeting(request);
  const { planTitle, provenance, talk, startSeq } = request;
  const { seq: end } = provenance;
  const facts = paperFacts({ structure: meeting.end, planTitle, departmentId: null, provenance });
  const matters = talk.matters.filter(({ parked }) => parked.seq <= end);
  const settled = matters.filter(
    (each) => each.settled !== null && each.settled.seq > startSeq && each.settled.seq <= end,
  );
  const { threads, acts, last } = during(request);
  return {
    request,
    meeting,
    facts,
    settled,
    open: matters.filter((each) => each.settled === null || each.settled.seq > end),
    threads,
    endTime: last,
    people: [...new Set(acts.map(({ person }) => person))].filter((person) => person !== SAMPLE_ACTOR),
    nameOf: nameIn(talk),
  };
}

/** What the minutes call somebody: the name they gave, or 同事 and four letters. */
export function nameIn({ names }: Talk): (person: string) => string {
  return (person) => names.get(person) ?? namelessText(person, 'zh-CN');
}

interface Act {
  readonly person: string;
  readonly time: string;
}

/** What people did and said from the beginning of the meeting to its end, oldest first, and the moment of the last of it. */
function during({ talk, entries, startTime, endTime }: MinutesRequest) {
  const within = ({ time }: { readonly time: string }) => time >= startTime && (endTime === null || time < endTime);
  const speaks = (remark: Remark) => !remark.withdrawn && within(remark);
  const closes = ({ resolved }: Thread) => resolved !== null && within(resolved);
  const threads = talk.threads.filter((thread) => closes(thread) || thread.remarks.some(speaks));
  const acts: readonly Act[] = [
    ...entries.map(({ actor, time }) => ({ person: actor, time })),
    ...threads.flatMap(({ remarks }) => remarks.filter(speaks)),
    ...talk.votes.filter(within),
  ].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const closed = threads.filter(closes).map(({ resolved }) => resolved?.time ?? startTime);
  const last = [...closed, acts.at(-1)?.time ?? startTime].reduce((a, b) => (a > b ? a : b), startTime);
  return { threads, acts, last };
}

export interface Tally {
  readonly counts: Readonly<Record<Choice, number>>;
  readonly objections: readonly Vote[];
  readonly all: number;
}

/** The votes on one matter since it was put aside. */
export function tallyOf({ votes }: Talk, { divisionId, parked }: Matter): Tally {
  const cast = votes.filter((vote) => vote.divisionId === divisionId && vote.matter === parked.seq);
  const count = (choice: Choice) => cast.filter((vote) => vote.choice === choice).length;
  const [pro, con, none] = CHOICES.map(count);
  return {
    counts: { 赞成: pro ?? 0, 反对: con ?? 0, 弃权: none ?? 0 },
    objections: cast.filter(({ choice }) => choice === '反对'),
    all: cast.length,
  };
}

/** 信访处（市人力资源和社会保障局）. */
export function divisionWords({ facts }: MinutesFacts, { divisionId }: Matter): string {
  const place = facts.baseline.divisions.get(divisionId);
  if (!place) return divisionId;
  return `${place.division.name}（${departmentName(facts, place.departmentId)}）`;
}

export function departmentName({ baseline }: PaperFacts, id: DepartmentId): string {
  return baseline.departments.get(id)?.name ?? id;
}

export function clock(time: string): string {
  return timeWords(time, 'zh-CN');
}

/** One full stop at the end, whatever the text brings. */
export function ended(text: string): string {
  return /[。！？.!?]$/u.test(text) ? text : `${text}。`;
}
