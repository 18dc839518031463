import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { ActOutcome } from '@dachushi/domain/protocol/remark-messages.ts';
import { MOST_ACTS_OF_A_PLAN } from '@dachushi/domain/protocol/remark-schema.ts';
import { fold, refusalOf } from '@dachushi/domain/remarks/remark-book.ts';
import { knownPlace } from '@dachushi/domain/remarks/remark-place.ts';
import type { KnownPlace } from '@dachushi/domain/remarks/remark-place.ts';
import type { KeptAct, RemarkAct } from '@dachushi/domain/remarks/remark.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { PlanState, PlanStates } from '../plans/plan-states.ts';
import type { RemarkBooks } from './remark-books.ts';
import type { RemarkStore } from './remark-store.ts';

export interface TakeActsOptions {
  readonly states: PlanStates;
  readonly store: RemarkStore;
  readonly books: RemarkBooks;
  readonly writes: WriteQueue;
  readonly now: () => Date;
  /** Tells the windows, after commit. */
  readonly announce: (planId: string, revision: number) => void;
}

export interface ActsRequest {
  readonly planId: string;
  readonly person: string;
  readonly acts: readonly RemarkAct[];
}

/**
 * Keeps what people say, act by act, each judged against what those before left. An act that was kept before is answered
 * the same again. Resolves when all is on disk. @throws HttpProblem `plan_unknown`.
 */
export function takeActs(options: TakeActsOptions, request: ActsRequest): Promise<readonly ActOutcome[]> {
  const { writes, states, books, announce } = options;
  const { planId } = request;
  return writes.write((transaction) => {
    const state = states.find(planId);
    if (!state) throw new HttpProblem('plan_unknown', { planId });
    const before = books.of(planId).revision;
    transaction.afterRollback(() => books.forget(planId));
    const outcomes = request.acts.map((act) => takeOne(options, state, { ...request, act }));
    const { revision } = books.of(planId);
    if (revision > before) transaction.afterCommit(() => announce(planId, revision));
    return outcomes;
  });
}

interface OneAct extends ActsRequest {
  readonly act: RemarkAct;
}

function takeOne(options: TakeActsOptions, state: PlanState, { planId, person, act }: OneAct): ActOutcome {
  const { store, books, now } = options;
  const { actId } = act;
  const refused = (code: string): ActOutcome => ({ actId, status: 'refused', code });
  const earlier = store.findAct(planId, actId);
  if (earlier) {
    const same = earlier.person === person && canonicalJson(earlier.act) === canonicalJson(act);
    return same ? { actId, status: 'kept', n: earlier.n } : refused('act-id-reused');
  }
  const book = books.of(planId);
  if (book.revision >= MOST_ACTS_OF_A_PLAN) return refused('remarks-full');
  const refusal = refusalOf(book, act, person);
  if (refusal !== null) return refused(refusal);
  const known = knownFacts(options, state, act);
  if (typeof known === 'string') return refused(known);
  const time = now().toISOString();
  const kept: KeptAct = { n: book.revision + 1, person, time, seq: state.plan.head_seq, act, ...known };
  store.append(planId, kept);
  books.put(planId, fold(book, kept));
  return { actId, status: 'kept', n: kept.n };
}

/** What the keeper of the plan knows about an act, or why it cannot be. */
function knownFacts(
  { states, books }: TakeActsOptions,
  state: PlanState,
  act: RemarkAct,
): Pick<KeptAct, 'departmentId' | 'placeName' | 'matter'> | 'place-unknown' | 'not-parked' {
  if (act.kind === 'vote') {
    const open = books.matters(state.plan).filter(({ settled }) => settled === null);
    const matter = open.find(({ divisionId }) => divisionId === act.divisionId)?.parked.seq;
    return matter === undefined ? 'not-parked' : { matter };
  }
  if (act.kind !== 'write') return {};
  const place = placeOf(states, state, act);
  if (!place) return 'place-unknown';
  const { departmentId, name } = place;
  return { ...(departmentId === null ? {} : { departmentId }), ...(name === '' ? {} : { placeName: name }) };
}

/** Where a unit has gone since, what was said about it without network still finds its place in the step it was seen in. */
function placeOf(
  states: PlanStates,
  state: PlanState,
  { place, at }: Extract<RemarkAct, { kind: 'write' }>,
): KnownPlace | null {
  const { head_seq: head } = state.plan;
  if (place.on === 'entry' && place.seq > head) return null;
  const known = knownPlace(state.structure, place);
  if (known || at === undefined || at >= head || place.on !== 'unit') return known;
  return knownPlace(states.structureAt(state, at), place);
}
