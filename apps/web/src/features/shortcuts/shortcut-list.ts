import type { paletteMessages } from '../../messages/palette.ts';

type Word = keyof (typeof paletteMessages)['zh'];

export interface Shortcut {
  /** The keys as printed on them, or the word for what the hand does. */
  readonly keys: readonly string[];
  readonly hand?: Word;
  readonly does: Word;
}

interface ShortcutGroup {
  readonly title: Word;
  readonly shortcuts: readonly Shortcut[];
}

/** Every way in that is not written on a button. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    title: 'onPage',
    shortcuts: [
      { keys: ['Ctrl K'], does: 'openPalette' },
      { keys: ['Ctrl F'], does: 'find' },
      { keys: ['Ctrl Z'], does: 'undo' },
      { keys: ['Ctrl Shift Z', 'Ctrl Y'], does: 'redo' },
      { keys: ['Shift F'], does: 'meetingMode' },
      { keys: ['?'], does: 'showShortcuts' },
    ],
  },
  {
    title: 'onBoard',
    shortcuts: [
      { keys: ['← ↑ → ↓'], does: 'arrows' },
      { keys: ['Home', 'End'], does: 'firstLast' },
      { keys: ['Enter'], does: 'select' },
      { keys: ['Space', 'Ctrl Enter'], does: 'toggle' },
      { keys: ['Shift ← ↑ → ↓'], does: 'extend' },
      { keys: ['Ctrl A'], does: 'selectAll' },
      { keys: ['M'], does: 'merge' },
      { keys: ['F2'], does: 'rename' },
      { keys: ['D'], does: 'detach' },
      { keys: ['N'], does: 'newUnit' },
      { keys: ['Delete'], does: 'abolish' },
      { keys: ['C'], does: 'remark' },
      { keys: ['Ctrl X'], does: 'cut' },
      { keys: ['Ctrl V'], does: 'paste' },
      { keys: ['Shift F10'], does: 'menu' },
      { keys: ['[', ']'], does: 'departments' },
      { keys: ['Esc'], does: 'clear' },
    ],
  },
  {
    title: 'onDuties',
    shortcuts: [
      { keys: ['↑ ↓'], does: 'nextDuty' },
      { keys: ['M'], does: 'moveDuty' },
      { keys: ['Delete'], does: 'endDuty' },
    ],
  },
  {
    title: 'onFindings',
    shortcuts: [
      { keys: ['↑ ↓'], does: 'nextFinding' },
      { keys: ['F'], does: 'fixFinding' },
      { keys: ['W'], does: 'waiveFinding' },
      { keys: ['Space'], does: 'chooseFinding' },
      { keys: ['Esc'], does: 'letGo' },
    ],
  },
  {
    title: 'onGrid',
    shortcuts: [
      { keys: ['← ↑ → ↓', 'Tab'], does: 'nextCell' },
      { keys: ['F2', 'Enter'], does: 'editCell' },
      { keys: ['Shift ← ↑ → ↓'], does: 'cellRange' },
      { keys: ['Ctrl D'], does: 'fillDown' },
      { keys: ['Ctrl C'], does: 'copyCells' },
      { keys: ['Ctrl V'], does: 'pasteCells' },
      { keys: ['Delete'], does: 'clearCells' },
    ],
  },
  {
    title: 'byMouse',
    shortcuts: [
      { keys: [], hand: 'dragWord', does: 'drag' },
      { keys: [], hand: 'marqueeWord', does: 'marquee' },
      { keys: [], hand: 'longPressWord', does: 'longPress' },
      { keys: [], hand: 'rightClickWord', does: 'rightClick' },
      { keys: [], hand: 'doubleClickWord', does: 'doubleClick' },
    ],
  },
];
