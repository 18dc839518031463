import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Menu } from '../../../components/menu.tsx';
import { displayName, formatCount } from '../../../messages/format.ts';
import { historyMessages } from '../../../messages/history.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { Versions } from './use-versions.ts';

interface VersionMenuProps {
  readonly versions: Versions;
  readonly onGo: (seq: number) => void;
}

/** Jumps to a named version, the newest first. */
export function VersionMenu({ versions, onGo }: VersionMenuProps) {
  const words = useMessages(historyMessages);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  if (versions.all.length === 0) return null;
  const entries = [...versions.all].reverse().map(({ name, seq }) => ({
    id: name,
    icon: 'pin' as const,
    label: `${displayName(name)} · ${seq === 0 ? words.start : words.step(formatCount(seq))}`,
    run: () => onGo(seq),
  }));
  return (
    <>
      <Button
        ref={setAnchor}
        icon="pin"
        aria-haspopup="menu"
        aria-expanded={open}
        after={<Icon name="chevron-down" />}
        onClick={() => setOpen(!open)}
      >
        {words.versionsOf(formatCount(versions.all.length))}
      </Button>
      {open && anchor && (
        <Menu anchor={anchor} label={words.toVersion} entries={entries} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
