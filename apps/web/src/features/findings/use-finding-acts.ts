import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { isFix } from '@dachushi/domain/rules/fix-finding.ts';
import { useMemo } from 'react';
import { useDispatch } from '../../board/use-dispatch.ts';
import { announce } from '../../components/live-region-store.ts';
import { showToast } from '../../components/toast-store.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useLanguage } from '../../messages/use-messages.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { explainsDeviation } from './explains-deviation.ts';
import { fixAll, knownFix } from './known-fix.ts';
import type { FoundRow } from './found-rows.ts';

export interface FindingActs {
  /** One click, one command; says why where there is none. Returns whether it was done. */
  fix(row: FoundRow): boolean;
  fixMany(rows: readonly FoundRow[]): boolean;
  /** 说明保留, several as one step. */
  waive(rows: readonly FoundRow[], reason: string): boolean;
  withdraw(rows: readonly FoundRow[]): boolean;
}

/** Everything this page does to the plan. Each act is one entry with one 撤回. */
export function useFindingActs(): FindingActs {
  const plan = usePlanStore();
  const language = useLanguage();
  const dispatch = useDispatch();
  return useMemo(() => {
    const words = messagesFor(findingsMessages, language);
    const structure = () => plan.state.getState().structure;
    const refuse = (title: string, detail: string) => {
      showToast({ kind: 'error', title, detail });
      announce(title);
      return false;
    };
    return {
      fix: ({ finding }) => {
        if (!finding) return false;
        const fix = knownFix(structure(), finding);
        return isFix(fix) ? dispatch(fix) : refuse(words.fixedNone(1), words[fix]);
      },
      fixMany: (rows) => {
        const {
          command: fix,
          settled,
          left,
        } = fixAll(
          structure(),
          rows.flatMap(({ finding }) => finding ?? []),
        );
        if (fix === null) return refuse(words.fixedNone(rows.length), words.fixedNoneDetail);
        if (!dispatch(fix)) return false;
        if (left > 0) announce(words.fixedSome(settled, left));
        return true;
      },
      waive: (rows, reason) => dispatchAll(rows, reason.trim(), dispatch),
      withdraw: (rows) => dispatchAll(rows, null, dispatch),
    };
  }, [plan, language, dispatch]);
}

function dispatchAll(
  rows: readonly FoundRow[],
  reason: string | null,
  dispatch: (command: Command) => boolean,
): boolean {
  const [first, ...others] = rows.flatMap((row) => waiver(row, reason) ?? []);
  if (!first) return false;
  return dispatch(
    others.length === 0 ? first : command('group', { title: 'waive-findings', commands: [first, ...others] }),
  );
}

/** Outside the band the reason is the department's 偏离说明, which the ratio table and the exports print. */
function waiver({ departmentId, ruleId, subjectIds }: FoundRow, reason: string | null): Command | null {
  if (departmentId === null) return null;
  return explainsDeviation(ruleId)
    ? command('justify-deviation', { departmentId, reason })
    : command('waive-finding', { departmentId, ruleId, subjectIds, reason });
}
