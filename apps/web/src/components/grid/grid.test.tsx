import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preferencesStore } from '../../app/preferences-store.ts';
import { toastStore } from '../toast-store.ts';
import { cellKey } from './grid-column.ts';
import type { CellEdit, GridColumn, HeldCell } from './grid-column.ts';
import { Grid } from './grid.tsx';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly places: number;
  readonly unit: string;
}

const UNITS = [
  { value: 'o', label: '办公室' },
  { value: 'p', label: '人事处' },
];
const columns: readonly GridColumn<Line>[] = [
  { id: 'name', title: '机构', width: 160, text: (row) => row.name },
  {
    id: 'places',
    title: '拟设',
    group: '行政',
    width: 80,
    align: 'figure',
    text: (row) => String(row.places),
    edit: (row) => (row.id === 'l0' ? null : { initial: String(row.places) }),
    compare: (a, b) => a.places - b.places,
  },
  {
    id: 'unit',
    title: '承办',
    width: 120,
    text: (row) => row.unit,
    edit: (row) => ({ initial: row.unit, options: UNITS }),
  },
];

/** A ledger of 1,000 lines that takes whole numbers and refuses the rest in words. */
function Ledger({ onEdit, count = 1000 }: { onEdit?: (edits: readonly CellEdit[]) => void; count?: number }) {
  const [rows, setRows] = useState<readonly Line[]>(() =>
    Array.from({ length: count }, (_, at) => ({ id: `l${at}`, name: `处${at}`, places: at * 2, unit: '办公室' })),
  );
  const [held, setHeld] = useState<ReadonlyMap<string, HeldCell>>(new Map());
  const take = (edits: readonly CellEdit[]) => {
    onEdit?.(edits);
    for (const edit of edits) {
      const places = Number(edit.text);
      const key = cellKey(edit.rowKey, edit.columnId);
      if (edit.columnId === 'places' && !Number.isInteger(places)) {
        setHeld((now) => new Map(now).set(key, { text: edit.text, why: '请填整数' }));
        continue;
      }
      setHeld((now) => new Map([...now].filter(([each]) => each !== key)));
      setRows((now) =>
        now.map((row) =>
          row.id !== edit.rowKey ? row : edit.columnId === 'unit' ? { ...row, unit: edit.text } : { ...row, places },
        ),
      );
    }
  };
  return (
    <Grid
      label="台账"
      rows={rows}
      columns={columns}
      keyOf={(row) => row.id}
      onEdit={take}
      held={held}
      onDropHeld={(keys) => setHeld((now) => new Map([...now].filter(([key]) => !keys.includes(key))))}
    />
  );
}

beforeEach(() => {
  preferencesStore.setState(preferencesStore.getInitialState(), true);
  Element.prototype.scrollIntoView = () => {}; // nothing scrolls where nothing is laid out
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const cell = (row: number, column: number) => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`);
  if (!found) throw new Error(`no cell ${row}, ${column}`);
  return found;
};
const press = (key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
const point = (row: number, column: number) =>
  fireEvent.pointerDown(cell(row, column), { button: 0, pointerType: 'mouse' });
const type = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });

describe('the grid', () => {
  it('says its size and draws only the rows in sight', () => {
    render(<Ledger />);
    expect(screen.getByRole('grid', { name: '台账' }).getAttribute('aria-rowcount')).toBe('1001');
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
    expect(screen.getByRole('columnheader', { name: '行政 拟设' })).toBeTruthy();
  });

  it('one cell can be reached by Tab, arrows move it, and the cursor survives being scrolled away', () => {
    render(<Ledger />);
    expect(document.querySelectorAll('[data-column][tabindex="0"]').length).toBe(1);
    point(3, 1);
    expect(document.activeElement).toBe(cell(3, 1));
    press('ArrowDown');
    press('ArrowRight');
    expect(document.activeElement).toBe(cell(4, 2));
    press('End', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(999, 2));
  });

  it('typing replaces, Enter takes it and goes down, F2 keeps it, Esc leaves it', () => {
    render(<Ledger />);
    point(2, 1);
    press('9');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('9');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    expect(cell(2, 1).textContent).toBe('9');
    expect(document.activeElement).toBe(cell(3, 1));
    press('F2');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('6');
    type('77');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(cell(3, 1).textContent).toBe('6');
    expect(document.activeElement).toBe(cell(3, 1));
  });

  it('a refused value stays with its reason, can be mended, and Esc gives the old one back', () => {
    render(<Ledger />);
    point(2, 1);
    press('1');
    type('1.5');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    expect(cell(2, 1).textContent).toContain('填写的“1.5”没有采用：请填整数');
    expect(cell(2, 1).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(/没有采用：请填整数/).length).toBe(2); // in the cell and, for all eyes, in the foot
    press('ArrowUp');
    press('F2');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('1.5');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    press('Escape');
    expect(cell(2, 1).textContent).toBe('4');
  });

  it('a pasted block is one act and leaves alone what cannot be edited', () => {
    const acts: (readonly CellEdit[])[] = [];
    render(<Ledger onEdit={(edits) => acts.push(edits)} />);
    point(0, 1);
    fireEvent.paste(cell(0, 1), { clipboardData: { getData: () => '5\t人事处\r\n7\t人事处\r\n' } });
    expect(acts).toEqual([
      [
        { rowKey: 'l0', columnId: 'unit', text: '人事处' },
        { rowKey: 'l1', columnId: 'places', text: '7' },
        { rowKey: 'l1', columnId: 'unit', text: '人事处' },
      ],
    ]);
  });

  it('Ctrl+D fills the range from its first row, a single row from the one above', () => {
    render(<Ledger />);
    point(3, 1);
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    press('d', { ctrlKey: true });
    expect([3, 4, 5, 6].map((row) => cell(row, 1).textContent)).toEqual(['6', '6', '6', '12']);
    point(6, 1);
    press('d', { ctrlKey: true });
    expect(cell(6, 1).textContent).toBe('6');
  });

  it('what cannot be changed says so to F2, Ctrl+D and Delete, and stays', () => {
    render(<Ledger />);
    const said = () => toastStore.getState().toasts.at(-1)?.title;
    for (const keys of [{ key: 'F2' }, { key: 'd', ctrlKey: true }, { key: 'Delete' }]) {
      toastStore.setState({ toasts: [] });
      point(4, 0);
      press(keys.key, keys);
      expect(said(), keys.key).toBe('所选的格子不能修改');
    }
    expect(cell(4, 0).textContent).toBe('处4');
  });

  it('Ctrl+D over several columns fills those it can and counts the others', () => {
    render(<Ledger />);
    point(2, 0);
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    press('d', { ctrlKey: true });
    expect([cell(3, 0).textContent, cell(3, 1).textContent]).toEqual(['处3', '4']);
    expect(toastStore.getState().toasts.at(-1)?.title).toBe('1 个格子不能修改，保持原样');
  });

  it('the range is copied as text and as a table, and added up below', () => {
    render(<Ledger />);
    point(1, 0);
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    const said: Record<string, string> = {};
    fireEvent.copy(cell(2, 1), { clipboardData: { setData: (kind: string, text: string) => (said[kind] = text) } });
    expect(said['text/plain']).toBe('处1\t2\r\n处2\t4');
    expect(said['text/html']).toContain('<td>处2</td><td>4</td>');
    expect(screen.getByText(/已选 2 行 × 2 列 · 求和 6/)).toBeTruthy();
  });

  it('a cell of choice narrows its list by typing', () => {
    render(<Ledger />);
    point(1, 2);
    press('Enter');
    expect(within(screen.getByRole('listbox')).getAllByRole('option').length).toBe(2);
    const field = screen.getByRole('combobox');
    fireEvent.change(field, { target: { value: '人' } });
    expect(within(screen.getByRole('listbox')).getAllByRole('option').length).toBe(1);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(cell(1, 2).textContent).toBe('人事处');
  });

  it('a switching cell answers a press, Space and Enter alike', () => {
    const pressed: string[] = [];
    const switching: GridColumn<Line> = {
      id: 'on',
      title: '开',
      width: 60,
      text: () => '',
      press: ({ id }) => pressed.push(id),
    };
    const rows = [{ id: 'l0', name: '处', places: 0, unit: '' }];
    render(<Grid label="台账" rows={rows} columns={[...columns, switching]} keyOf={(row) => row.id} />);
    point(0, 3);
    fireEvent.click(cell(0, 3));
    press(' ');
    press('Enter');
    expect(pressed).toEqual(['l0', 'l0', 'l0']);
  });

  it('sorts only when asked and gives the official order back', () => {
    render(<Ledger count={3} />);
    const names = () => screen.getAllByRole('rowheader').map((each) => each.textContent);
    const head = screen.getByRole('button', { name: /拟设/ });
    fireEvent.click(head);
    fireEvent.click(head);
    expect(names()).toEqual(['处2', '处1', '处0']);
    expect(screen.getByRole('columnheader', { name: /拟设/ }).getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(head);
    expect(names()).toEqual(['处0', '处1', '处2']);
  });
});
