import { laterPart } from '../../components/later-part.tsx';

/** Nobody waits for the palette and the sheet of keys when a page opens. */
export const CommandPalette = laterPart(() => import('./command-palette.tsx').then((file) => file.CommandPalette), {
  asked: true,
});

export const ShortcutSheet = laterPart(
  () => import('../shortcuts/shortcut-sheet.tsx').then((file) => file.ShortcutSheet),
  { asked: true },
);
