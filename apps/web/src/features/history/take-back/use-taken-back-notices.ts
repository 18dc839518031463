import type { HistoryPage, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { commandText } from '@dachushi/history/command-text.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { pathTo } from '../../../app/paths.ts';
import { showToast } from '../../../components/toast-store.ts';
import { fetchJson } from '../../../lib/http.ts';
import { takenBackMessages } from '../../../messages/taken-back.ts';
import { useLanguage, useMessages } from '../../../messages/use-messages.ts';
import { usePeople } from '../../../people/people-context.tsx';
import { usePersonNames } from '../../../people/use-person-name.ts';
import { usePlan, usePlanStore } from '../../../plan/plan-context.tsx';

/** Tells whoever made a step that a colleague took it back, and why. Stays until it is dismissed. */
export function useTakenBackNotices(): void {
  const words = useMessages(takenBackMessages);
  const language = useLanguage();
  const { state } = usePlanStore();
  const [, go] = useLocation();
  const me = usePeople((people) => people.me);
  const called = usePersonNames();
  const entry = usePlan((plan) => plan.remote?.entry ?? null);
  const tell = useEffectEvent((undo: LogEntry, step: LogEntry) => {
    const { planId, structure } = state.getState();
    const what = commandText(step, { language, nameOf: namesIn(structure) });
    showToast({
      kind: 'error',
      icon: 'undo',
      title: words.reverted(called(undo.actor), what),
      detail: words.because(undo.reason ?? ''),
      action: { label: words.look, run: () => go(`${pathTo('history', { planId })}?step=${undo.seq}`) },
    });
  });
  const hear = useEffectEvent((undo: LogEntry) => {
    if (undo.undoes === undefined || undo.actor === me || me === '') return;
    const address = `/api/plans/${encodeURIComponent(state.getState().planId)}/history`;
    fetchJson<HistoryPage>(`${address}?after=${undo.undoes - 1}&limit=1`).then(
      ({ entries: [step] }) => step?.actor === me && tell(undo, step),
      () => undefined, // the history says it too
    );
  });
  useEffect(() => {
    if (entry) hear(entry);
  }, [entry]);
}
