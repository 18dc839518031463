import { createStore } from 'zustand/vanilla';

/** `all`: departments, divisions, units, actions and pages. `find`: cards and chips of the board. */
export type PaletteMode = 'all' | 'find';

/** Which of the two searching dialogs, or the shortcut sheet, is open. One per window. */
export const paletteStore = createStore<{ readonly open: PaletteMode | 'shortcuts' | null }>(() => ({ open: null }));
