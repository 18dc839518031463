import { showToast } from '../../../components/toast-store.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { matrixMessages } from '../../../messages/comparison-matrix.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlanStore } from '../../../plan/plan-context.tsx';
import { copyText } from '../copy-text.ts';
import { asCsv, asTsv } from '../../../lib/csv.ts';
import { matrixSheet } from './matrix-sheet.ts';
import type { MatrixSheetSource } from './matrix-sheet.ts';

/** Copying and downloading what is shown, in its order, with definitions and the warning. */
export function useMatrixActs(shown: Pick<MatrixSheetSource, 'rows' | 'columns' | 'percentiles' | 'side'>) {
  const words = useMessages(matrixMessages);
  const { state } = usePlanStore();
  const sheet = () => {
    const { title, structure } = state.getState();
    const { countingBasis, notice, departments } = structure.baseline.baseline;
    const names = new Map(departments.map(({ id, name }) => [id, name]));
    return matrixSheet({ ...shown, title, names, countingBasis, notice }, words);
  };
  return {
    copy: () => {
      const { rows, columns } = shown;
      void copyText(asTsv(sheet())).then((done) =>
        done
          ? showToast({
              kind: 'note',
              icon: 'copy',
              title: words.copied,
              detail: words.copiedDetail(rows.length, columns.length),
            })
          : showToast({ kind: 'error', title: words.copyFailed, detail: words.copyFailedDetail }),
      );
    },
    download: () =>
      saveFile(words.fileName(state.getState().title), new Blob([asCsv(sheet())], { type: 'text/csv;charset=utf-8' })),
  };
}
