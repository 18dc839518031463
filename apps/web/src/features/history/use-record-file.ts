import type { StepFilter } from '@dachushi/history/filter-steps.ts';
import { useState } from 'react';
import { showToast } from '../../components/toast-store.ts';
import { fetchFile } from '../../lib/fetch-file.ts';
import { historyMessages } from '../../messages/history.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';

export type RecordFileName = 'record.xlsx' | 'record.docx';

/** Has the server make the record up to a step, and keeps it. */
export function useRecordFile() {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const planId = usePlan((plan) => plan.planId);
  const title = usePlan((plan) => plan.title);
  const [busy, setBusy] = useState(false);
  const fetchNow = async (file: RecordFileName, filter: StepFilter, at: number) => {
    setBusy(true);
    const ending = file.split('.')[1] ?? '';
    const address = `/api/plans/${encodeURIComponent(planId)}/exports/${file}?${recordQuery(filter, at)}`;
    const signal = new AbortController().signal;
    const problem = await fetchFile(address, { name: words.recordFileName(title, at, ending), signal });
    setBusy(false);
    if (problem) showToast({ kind: 'error', title: problemText(problem, language) });
  };
  return {
    busy,
    fetch: (file: RecordFileName, filter: StepFilter, at: number) => void fetchNow(file, filter, at),
  };
}

/** The filter as the route reads it. */
function recordQuery(filter: StepFilter, at: number): string {
  const { actor, departmentId, unitId, act, text, from, until, since } = filter;
  const asked = {
    person: actor,
    department: departmentId,
    unit: unitId,
    act,
    text: text.trim(),
    from,
    until,
    since,
    at,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== null && value !== '') query.set(name, String(value));
  return query.toString();
}
