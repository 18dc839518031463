import { showToast } from '../../components/toast-store.ts';
import { asCsv } from '../../lib/csv.ts';
import { saveFile } from '../../lib/save-file.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { findingsSheet } from './findings-sheet.ts';
import type { FoundRow } from './found-rows.ts';

/** Downloads every finding, whatever the list shows just now. */
export function useFindingsExport(rows: readonly FoundRow[]): () => void {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const { state } = usePlanStore();
  return () => {
    const { title, structure, seq } = state.getState();
    const sheet = findingsSheet({ title, rows, structure, seq, now: new Date(), language });
    saveFile(words.fileName(title), new Blob([asCsv(sheet)], { type: 'text/csv;charset=utf-8' }));
    showToast({ kind: 'note', icon: 'download', title: words.exported(rows.length) });
  };
}
