import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { CommandBatchAnswer } from '@dachushi/domain/protocol/messages.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { SessionView } from '@dachushi/web/plan/plan-session.ts';
import type { Intents } from './intents.ts';
import { hashOf } from './record.ts';
import type { LogRecord, Past } from './record.ts';
import type { SimWindow } from './sim-window.ts';
import { Violation } from './violation.ts';

/** A window's view as the planner sees it now. @throws Violation */
export function checkView(window: SimWindow, view: SessionView, { record, intents }: Referee): void {
  const { epoch, seq, confirmed, pending } = view.replica;
  const truths = record.hashesAt(epoch, seq);
  if (!truths.includes(hashOf(confirmed)))
    throw new Violation('R5', `${window.browser.actor} holds something else at ${epoch}:${seq}`);
  checkFold(window, view);
  const ids = new Set(pending.map((command) => command.commandId));
  if (ids.size !== pending.length) throw new Violation('R2', `${window.browser.actor} holds a command twice`);
  const past = record.pasts.find((each) => each.epoch === epoch && holds(each, seq, confirmed));
  const shownTwice = pending.find(({ commandId }) => past && (record.place(commandId, past) ?? Infinity) <= seq);
  if (shownTwice) throw new Violation('R5', `${shownTwice.commandId} is confirmed and still pending`);
  for (const refusal of view.refusals) intents.refused(refusal.id);
}

/** `saved` is a promise about everything this window has done. @throws Violation */
export function checkSaved(window: SimWindow, view: SessionView, { intents }: Referee): void {
  if (view.save.kind !== 'saved') return;
  const [open] = intents.openOf(window);
  if (open !== undefined) throw new Violation('R9', `${window.browser.actor} shows saved while ${open} is not`);
}

/** What the server has told a window must be what its log says, then and ever after. @throws Violation */
export function checkAnswer(answer: CommandBatchAnswer, { record, intents }: Referee): void {
  const pasts = record.pasts.filter((each) => each.epoch === answer.epoch);
  for (const outcome of answer.outcomes) {
    const places = pasts.map((past) => record.place(outcome.commandId, past));
    if (outcome.status === 'accepted' && !places.includes(outcome.seq))
      throw new Violation(
        'R1',
        `${outcome.commandId} was acknowledged at ${outcome.seq} and stands at ${places.join()}`,
      );
    if (outcome.status === 'rejected') intents.told(outcome.commandId);
  }
}

export interface Referee {
  readonly record: LogRecord;
  readonly intents: Intents;
}

function checkFold(window: SimWindow, { replica }: SessionView): void {
  let view = replica.confirmed;
  const fallen: string[] = [];
  for (const { commandId, guess } of replica.pending) {
    if (!guess) continue;
    if (checkCommand(view, guess)) fallen.push(commandId);
    else view = applyCommand(view, guess);
  }
  const said = replica.fallen.map(({ commandId }) => commandId);
  if (hashOf(view) !== hashOf(replica.view) || fallen.join() !== said.join())
    throw new Violation('R5', `the view of ${window.browser.actor} is not confirmed plus pending`);
}

function holds(past: Past, seq: number, confirmed: Structure): boolean {
  const truth = past.structures[seq];
  return truth !== undefined && hashOf(truth) === hashOf(confirmed);
}
