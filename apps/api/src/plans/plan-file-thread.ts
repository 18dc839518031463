import { askChecker } from '../http/ask-checker.ts';
import type { Language } from '../http/language.ts';
import { checkedPlan, planFileVerdict } from './checked-plan-file.ts';
import type { CheckedPlan, LooseRow, PlanFileVerdict } from './checked-plan-file.ts';

export interface PlanFileQuestion {
  readonly bytes: Uint8Array;
  readonly language: Language;
  /** The plan to be stored, or only whether it holds together. */
  readonly wants: 'plan' | 'verdict';
}

/** The rows of its log come before it, in pieces. */
type PlanWithoutRows = Omit<CheckedPlan, 'rows'>;
export type PlanOrVerdict = PlanWithoutRows | PlanFileVerdict | null;

/** As many as a batch of commands may have, which is checked here too: starting a thread takes longer. */
const FEW_BYTES = 1_000_000;
const script = new URL('./plan-file-worker.ts', import.meta.url);

/**
 * Reads, checks and follows a plan file, a large one on a thread of its own.
 * @throws HttpProblem `invalid_plan_file`, `invalid_json`, `json_bounds`, `check_too_heavy`, `check_cancelled`.
 */
export async function checkPlanFile(bytes: Uint8Array, language: Language, signal: AbortSignal): Promise<CheckedPlan> {
  if (bytes.length <= FEW_BYTES) return checkedPlan(bytes, language);
  const rows: LooseRow[] = [];
  const onPiece = (piece: readonly LooseRow[]) => void rows.push(...piece);
  const question: PlanFileQuestion = { bytes, language, wants: 'plan' };
  const plan = await askChecker<PlanFileQuestion, readonly LooseRow[], PlanWithoutRows>({
    ...{ script, question, signal, onPiece },
  });
  return { ...plan, rows };
}

/** Whether a file is a plan and holds together; null when it is none. @throws HttpProblem `check_too_heavy`, `check_cancelled`. */
export async function judgeAsPlan(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<PlanFileVerdict | null> {
  if (bytes.length <= FEW_BYTES) return planFileVerdict(bytes);
  const question: PlanFileQuestion = { bytes, language: 'zh', wants: 'verdict' };
  return askChecker<PlanFileQuestion, never, PlanFileVerdict | null>({ script, question, signal });
}
