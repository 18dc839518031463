import { showToast } from '../../components/toast-store.ts';
import { asCsv, asTsv } from '../../lib/csv.ts';
import { saveFile } from '../../lib/save-file.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { copyText } from './copy-text.ts';
import type { RatioRow } from './ratio-rows.ts';
import { ratioSheet } from './ratio-sheet.ts';

/** Copying what is shown, downloading the whole table. Totals and definitions go along in both. */
export function useSheetActs(rows: readonly RatioRow[], shown: readonly RatioRow[]) {
  const words = useMessages(ratiosMessages);
  const language = useLanguage();
  const { state } = usePlanStore();
  const sheetOf = (these: readonly RatioRow[]) => {
    const { title, assessment, structure } = state.getState();
    const { countingBasis, notice } = structure.baseline.baseline;
    return ratioSheet({ title, rows: these, assessment, countingBasis, notice, language });
  };
  return {
    copy: () => {
      void copyText(asTsv(sheetOf(shown))).then((done) =>
        done
          ? showToast({ kind: 'note', icon: 'copy', title: words.copied, detail: words.copiedDetail(shown.length) })
          : showToast({ kind: 'error', title: words.copyFailed, detail: words.copyFailedDetail }),
      );
    },
    download: () =>
      saveFile(
        words.fileName(state.getState().title),
        new Blob([asCsv(sheetOf(rows))], { type: 'text/csv;charset=utf-8' }),
      ),
  };
}
