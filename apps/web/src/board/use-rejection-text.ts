import type { Rejection } from '@dachushi/domain/rejection.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { rejectionText } from '../messages/rejection-text.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { usePlan } from '../plan/plan-context.tsx';

/** Why not, and what to do next. */
export function useRejectionText(rejection: Rejection): string {
  const language = useLanguage();
  const structure = usePlan((plan) => plan.structure);
  return rejectionText(rejection, { language, nameOf: namesIn(structure) });
}
