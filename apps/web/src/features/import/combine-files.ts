import type { DeskState } from './desk-state.ts';
import { problemOf } from './desk-state.ts';
import { combineImports } from './import-api.ts';
import { COMBINED, togetherOf } from './together.ts';

/** Several files of the desk as one import, and back. */
export function combiningOn(state: DeskState) {
  const { store } = state;
  const ready = () => togetherOf(store.getState().files)?.ready ?? [];
  return {
    /** One import of every file that was read; a file that was corrected meanwhile counts as it is now. */
    async combine(): Promise<void> {
      store.setState({ busy: true, problem: null });
      try {
        state.putTogether(await combineImports(ready().flatMap(({ importId }) => importId ?? [])));
      } catch (caught) {
        store.setState({ problem: problemOf(caught) });
      } finally {
        store.setState({ busy: false });
      }
    },
    /** Each file for itself after all. */
    apart(key: string): void {
      store.setState(({ files }) => ({ together: false, files: files.filter((each) => each.key !== COMBINED) }));
      state.show(key);
    },
    /** The file in which this sheet is: its name comes first. */
    showPart(sheet: string): void {
      const part = ready().find(({ name }) =>
        [name, `${name} › `, `${name}（`].some((start, at) => (at === 0 ? sheet === start : sheet.startsWith(start))),
      );
      if (part) state.show(part.key);
    },
  };
}
