import { showToast } from '../../components/toast-store.ts';
import { asCsv } from '../../lib/csv.ts';
import { saveFile } from '../../lib/save-file.ts';
import { formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { recordSheet } from './record-sheet.ts';
import { useWho } from './use-who.ts';
import type { Step } from '@dachushi/history/step.ts';

/** Downloads the whole record, whatever the list shows just now. */
export function useRecordExport(): (steps: readonly Step[], takenBack: ReadonlyMap<number, number>) => void {
  const words = useMessages(historyMessages);
  const language = useLanguage();
  const { state } = usePlanStore();
  const who = useWho();
  return (steps, takenBack) => {
    const { title, structure } = state.getState();
    const sheet = recordSheet({ title, steps, takenBack, structure, who, now: new Date(), language });
    const content = new Blob([asCsv(sheet)], { type: 'text/csv;charset=utf-8' });
    saveFile(words.fileName(title, steps.at(-1)?.seq ?? 0), content);
    showToast({ kind: 'note', icon: 'download', title: words.exported(formatCount(steps.length)) });
  };
}
