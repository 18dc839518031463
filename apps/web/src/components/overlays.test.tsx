import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from './live-region-store.ts';
import { LiveRegion } from './live-region.tsx';
import { Menu } from './menu.tsx';
import { Popover } from './popover.tsx';
import { Select } from './select.tsx';
import { Tabs } from './tabs.tsx';
import { showToast, toastStore } from './toast-store.ts';
import { ToastRegion } from './toast-region.tsx';

Element.prototype.scrollIntoView = () => {}; // not in jsdom

afterEach(cleanup);

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('menu', () => {
  function Actions({ chosen }: { readonly chosen: (id: string) => void }) {
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    const close = () => setAnchor(null);
    return (
      <>
        <button onClick={(event) => setAnchor(event.currentTarget)}>操作</button>
        <input aria-label="别处" />
        {anchor && (
          <Menu
            anchor={anchor}
            label="操作"
            onClose={close}
            entries={[
              { id: 'merge', label: 'Merge', run: () => chosen('merge') },
              { id: 'split', label: 'Split', run: () => chosen('split'), refusal: '只有一个处室' },
              { id: 'rename', label: 'Rename', run: () => chosen('rename') },
            ]}
          />
        )}
      </>
    );
  }

  const open = (chosen = vi.fn()) => {
    render(<Actions chosen={chosen} />);
    const button = screen.getByRole('button', { name: '操作' });
    button.focus();
    fireEvent.click(button);
    return { chosen, button };
  };

  it('opens on its first entry, arrows run round, a letter jumps', () => {
    open();
    expect(document.activeElement?.textContent).toBe('Merge');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Rename');
    press('m');
    expect(document.activeElement?.textContent).toBe('Merge');
  });

  it('a choice runs once, closes the menu and gives the focus back', () => {
    const { chosen, button } = open();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename' }));
    expect(chosen.mock.calls).toEqual([['rename']]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('a refused entry says why and does nothing', () => {
    const { chosen } = open();
    fireEvent.click(screen.getByRole('menuitem', { name: /只有一个处室/ }));
    expect(chosen).not.toHaveBeenCalled();
    expect(screen.queryByRole('menu')).not.toBeNull();
  });

  it.each([
    ['Esc', () => press('Escape')],
    ['Tab', () => press('Tab')],
    ['a press elsewhere', () => fireEvent.pointerDown(document.body)],
    ['focus elsewhere', () => act(() => screen.getByLabelText('别处').focus())],
  ])('%s closes it', (_way, act) => {
    open();
    act();
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('select in a popover', () => {
  function Form({ onClose }: { readonly onClose: () => void }) {
    const [kind, setKind] = useState<'a' | 'b'>('a');
    return (
      <Popover anchor={{ left: 0, top: 0, width: 0, height: 0 }} label="类别" onClose={onClose}>
        <Select
          label="类别"
          options={[
            { value: 'a', label: '业务' },
            { value: 'b', label: '监管' },
          ]}
          value={kind}
          onChange={setKind}
        />
      </Popover>
    );
  }

  it('Esc closes the list first, then the popover', () => {
    const onClose = vi.fn();
    render(<Form onClose={onClose} />);
    press('ArrowDown');
    expect(screen.getByRole('listbox')).toBeTruthy();
    press('Escape');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('the keyboard chooses, and pressing in the list leaves the popover open', () => {
    const onClose = vi.fn();
    render(<Form onClose={onClose} />);
    const button = screen.getByRole('combobox', { name: '类别' });
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(button.textContent).toBe('监管');
    fireEvent.click(button);
    const option = screen.getByRole('option', { name: '业务' });
    fireEvent.pointerDown(option);
    fireEvent.click(option);
    expect(button.textContent).toBe('业务');
    expect(onClose).not.toHaveBeenCalled();
  });
});

it('arrows change the tab and carry the focus along', () => {
  function Panels() {
    const [tab, setTab] = useState<'one' | 'two'>('one');
    return (
      <Tabs
        label="详情"
        tabs={[
          { id: 'one', label: '概览' },
          { id: 'two', label: '职责', count: 3 },
        ]}
        current={tab}
        onChange={setTab}
      >
        {tab}
      </Tabs>
    );
  }
  render(<Panels />);
  screen.getByRole('tab', { name: '概览' }).focus();
  press('ArrowRight');
  expect(document.activeElement?.textContent).toBe('职责 3');
  expect(screen.getByRole('tabpanel', { name: '职责 3' }).textContent).toBe('two');
});

describe('toasts', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    toastStore.setState(toastStore.getInitialState(), true);
  });
  afterEach(() => vi.useRealTimers());
  const pass = (milliseconds: number) => {
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  };

  it('a note leaves after six seconds, an error stays until it is closed', () => {
    render(<ToastRegion />);
    act(() => {
      showToast({ kind: 'note', title: '已并入' });
      showToast({ kind: 'error', title: '没有合并' });
    });
    pass(5999);
    expect(screen.queryByText('已并入')).not.toBeNull();
    pass(1);
    expect(screen.queryByText('已并入')).toBeNull();
    pass(60_000);
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByText('没有合并')).toBeNull();
  });

  it('a note under the pointer waits', () => {
    render(<ToastRegion />);
    act(() => {
      showToast({ kind: 'note', title: '已并入' });
    });
    const card = screen.getByText('已并入').closest('section > div')!;
    fireEvent.pointerEnter(card);
    pass(60_000);
    expect(screen.queryByText('已并入')).not.toBeNull();
    fireEvent.pointerLeave(card);
    pass(6000);
    expect(screen.queryByText('已并入')).toBeNull();
  });

  it('its action runs once and takes it away', () => {
    const run = vi.fn();
    render(<ToastRegion />);
    act(() => {
      showToast({ kind: 'note', title: '已并入', action: { label: '撤回', run } });
    });
    fireEvent.click(screen.getByRole('button', { name: '撤回' }));
    expect(run).toHaveBeenCalledOnce();
    expect(screen.queryByText('已并入')).toBeNull();
  });
});

it('the same announcement twice is put into the page twice', () => {
  render(<LiveRegion />);
  const said = () => screen.getAllByRole('status').map((slot) => slot.textContent);
  act(() => announce('已撤回'));
  const first = said();
  act(() => announce('已撤回'));
  expect(said()).toEqual([...first].reverse());
  expect(first.filter(Boolean)).toEqual(['已撤回']);
});
