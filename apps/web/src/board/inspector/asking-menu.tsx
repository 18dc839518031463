import { useRef } from 'react';
import { Menu } from '../../components/menu.tsx';
import type { MenuEntry } from '../../components/menu.tsx';

interface AskingMenuProps {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Ids of entries after which a question takes the menu's place. */
  readonly asks: readonly string[];
  readonly onClose: () => void;
}

/** A menu some of whose entries ask on: for those it gives way to the question instead of closing. */
export function AskingMenu({ anchor, label, entries, asks, onClose }: AskingMenuProps) {
  const asking = useRef(false);
  const told = entries.map((entry) => ({
    ...entry,
    run: () => {
      asking.current = asks.includes(entry.id);
      entry.run();
    },
  }));
  // a menu closes first and runs its entry then
  const close = () => queueMicrotask(() => !asking.current && onClose());
  return <Menu anchor={anchor} label={label} entries={told} onClose={close} />;
}
