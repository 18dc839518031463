import { parentPort, workerData } from 'node:worker_threads';
import { answerOrRefusal } from '../http/ask-checker.ts';
import type { CheckerMessage } from '../http/ask-checker.ts';
import { checkedPlan, planFileVerdict } from './checked-plan-file.ts';
import type { LooseRow } from './checked-plan-file.ts';
import type { PlanFileQuestion, PlanOrVerdict } from './plan-file-thread.ts';

/** In pieces that are taken in a moment each: whoever gets them has others to answer. */
const PIECE = 500;
const send = (message: CheckerMessage<readonly LooseRow[], PlanOrVerdict>) => parentPort?.postMessage(message);

/** The thread's whole life: follow one plan file, say what it is, end. */
const { bytes, language, wants } = workerData as PlanFileQuestion;
send(answerOrRefusal(() => (wants === 'plan' ? planInPieces() : planFileVerdict(bytes))));

function planInPieces(): PlanOrVerdict {
  const { rows, ...plan } = checkedPlan(bytes, language);
  for (let at = 0; at < rows.length; at += PIECE) send({ piece: rows.slice(at, at + PIECE) });
  return plan;
}
