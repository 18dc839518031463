import { useEffect, useEffectEvent, useRef } from 'react';
import type { Checked } from './use-checked.ts';
import type { FindingActs } from './use-finding-acts.ts';
import type { FoundRow } from './found-rows.ts';
import type { OpenedRow } from './use-opened-row.ts';

interface FindingKeys {
  readonly order: readonly FoundRow[];
  readonly opened: OpenedRow;
  readonly docked: boolean;
  readonly checked: Checked;
  readonly acts: FindingActs;
  readonly open: (key: string | null) => void;
  readonly askReason: (key: string) => void;
}

const ROW = '[data-finding-row]';
const ELSEWHERE =
  'input:not([type="checkbox"]), textarea, dialog, [role="combobox"], [role="listbox"], [role="radiogroup"], [role="menu"]';

/** ↑ ↓ Home End go through the rows that are shown, F fixes, W asks for a reason, Space chooses, Esc lets go. */
export function useFindingKeys({ order, opened, docked, checked, acts, open, askReason }: FindingKeys): void {
  const refocus = useRef(false);

  const go = (event: KeyboardEvent, focused: HTMLElement | null, step: Step) => {
    if (!focused && event.target !== document.body) return;
    const to = neighbour(focused ?? rowElement(opened.row?.key), step);
    if (!to) return;
    event.preventDefault();
    to.focus();
    if (docked) open(to.dataset['findingRow'] ?? null);
  };
  const act = (event: KeyboardEvent, row: FoundRow, focused: HTMLElement | null) => {
    const key = event.key.toLowerCase();
    if (key !== 'f' && key !== 'w' && !(key === ' ' && focused && row.finding)) return;
    event.preventDefault();
    if (key === 'f') refocus.current = acts.fix(row);
    else if (key === 'w') askReason(row.key);
    else checked.set([row], !checked.keys.has(row.key));
  };
  const letGo = () => {
    if (checked.rows.length > 0) checked.clear();
    else rowElement(opened.row?.key)?.focus();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !isForTheList(event, target)) return;
    const focused = target.closest<HTMLElement>(ROW);
    const row = focused ? order.find(({ key }) => key === focused.dataset['findingRow']) : opened.row;
    const step = stepOf(event.key);
    if (step !== null) go(event, focused, step);
    else if (event.key === 'Escape') letGo();
    else if (row) act(event, row, focused);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const key = opened.row?.key;
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    rowElement(key)?.focus();
  }, [order, key]);
}

function isForTheList(event: KeyboardEvent, target: HTMLElement): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !target.closest(ELSEWHERE) && !document.querySelector('dialog[open]');
}

type Step = 'next' | 'previous' | 'first' | 'last';

function stepOf(key: string): Step | null {
  const steps: Readonly<Record<string, Step>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };
  return steps[key] ?? null;
}

function rowElement(key: string | undefined): HTMLElement | undefined {
  return shownRowElements().find((element) => element.dataset['findingRow'] === key);
}

function shownRowElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROW)];
}

function neighbour(from: HTMLElement | undefined, step: Step): HTMLElement | undefined {
  const rows = shownRowElements();
  if (step === 'first') return rows[0];
  if (step === 'last') return rows.at(-1);
  const at = from ? rows.indexOf(from) : -1;
  return step === 'next' ? rows[Math.min(at + 1, rows.length - 1)] : rows[Math.max(at - 1, 0)];
}
