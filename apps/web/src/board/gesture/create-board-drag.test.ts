import type { Piece } from '@dachushi/domain/drop.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBoardDrag } from './create-board-drag.ts';
import type { BoardDrag, BoardDragPorts } from './create-board-drag.ts';

const page = `
  <div data-board-scroll>
    <article data-unit-id="a" tabindex="-1"><ul><li data-division-id="a-1">一处</li><li data-division-id="a-2">二处</li></ul><button>⋯</button></article>
    <article data-unit-id="b" tabindex="-1"><span>监管处</span></article>
  </div>
  <div data-tray="abolish"></div>`;

let said: unknown[][] = [];
let under: Element | null = null;
let drag: BoardDrag;

const unit = (id: string): Piece => ({ kind: 'unit', unitId: id as UnitId });
const chip = (id: string): Piece => ({ kind: 'division', divisionId: id as DivisionId });
const at = (selector: string) => document.querySelector(selector)!;
const say =
  (name: string) =>
  (...rest: unknown[]) =>
    void said.push([name, ...rest]);
const names = () => said.map(([name]) => name);

function pointer(type: string, target: EventTarget, init: PointerEventInit = {}): void {
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    isPrimary: true,
    pointerId: 1,
    pointerType: 'mouse',
    button: 0,
    ...init,
  });
  target.dispatchEvent(event);
}

const nextFrame = () => vi.advanceTimersByTime(17);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  document.body.innerHTML = page;
  said = [];
  under = null;
  // jsdom has no layout: what lies under the pointer is told by the test
  document.elementFromPoint = () => under;
  document.body.setPointerCapture = () => undefined;
  document.body.hasPointerCapture = () => false;
  const ports: BoardDragPorts = {
    piecesFor: (piece) => [piece],
    pickedUp: ({ pieces }) => void said.push(['pickedUp', pieces]),
    moved: say('moved'),
    over: (hit) => void said.push(['over', hit]),
    dropped: say('dropped'),
    cancelled: say('cancelled'),
    pressed: say('pressed'),
    menu: (piece) => void said.push(['menu', piece]),
    marquee: (box) => void said.push(['marquee', box]),
    groundPressed: say('groundPressed'),
  };
  drag = createBoardDrag(document.body, ports);
});

afterEach(() => {
  drag.destroy();
  vi.useRealTimers();
});

function pickUp(selector = '[data-unit-id="a"]'): void {
  pointer('pointerdown', at(selector), { clientX: 10, clientY: 10 });
  pointer('pointermove', window, { clientX: 20, clientY: 10 });
}

describe('by mouse', () => {
  test('a press that moves less than four pixels selects', () => {
    pointer('pointerdown', at('[data-division-id="a-1"]'), { clientX: 10, clientY: 10 });
    pointer('pointermove', window, { clientX: 12, clientY: 12 });
    pointer('pointerup', window, { clientX: 12, clientY: 12 });
    expect(said).toEqual([['pressed', chip('a-1'), { shift: false, toggle: false }]]);
  });
  test('beyond four pixels the piece is picked up, and one frame looks at the page once however many moves came', () => {
    pickUp();
    under = at('[data-unit-id="b"]');
    for (let x = 30; x < 60; x += 1) pointer('pointermove', window, { clientX: x, clientY: 10 });
    nextFrame();
    expect(names()).toEqual(['pickedUp', 'moved', 'over']);
    expect(said.at(-1)).toEqual(['over', { kind: 'unit', unitId: 'b' }]);
  });
  test('the board scrolls at its lower edge but stands still while the hand is over a tray below it', () => {
    const board = at('[data-board-scroll]') as HTMLElement;
    board.getBoundingClientRect = () => new DOMRect(0, 0, 400, 300);
    let top = 0;
    Object.defineProperty(board, 'scrollHeight', { value: 900 });
    Object.defineProperty(board, 'scrollTop', { get: () => top, set: (to: number) => void (top = to) });
    pickUp();
    under = at('[data-unit-id="b"]');
    pointer('pointermove', window, { clientX: 100, clientY: 290 });
    nextFrame();
    const scrolled = top;
    expect(scrolled).toBeGreaterThan(0);
    under = at('[data-tray]');
    pointer('pointermove', window, { clientX: 100, clientY: 330 });
    nextFrame();
    nextFrame();
    expect(top).toBe(scrolled);
  });
  test('moving about one target tells it once', () => {
    pickUp();
    under = at('[data-unit-id="b"]');
    for (let frame = 0; frame < 5; frame += 1) {
      pointer('pointermove', window, { clientX: 40 + frame, clientY: 10 });
      nextFrame();
    }
    expect(names().filter((name) => name === 'over')).toEqual(['over']);
  });
  test('letting go drops on what lies under the pointer at that moment', () => {
    pickUp();
    nextFrame();
    under = at('[data-tray="abolish"]');
    pointer('pointerup', window, { clientX: 90, clientY: 90 });
    expect(said.at(-1)).toEqual(['dropped', { kind: 'tray', tray: 'abolish' }]);
  });
  test('Esc, a lost pointer and a window that loses the focus all leave nothing half done', () => {
    for (const end of [
      () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
      () => pointer('pointercancel', window),
      () => pointer('lostpointercapture', document.body),
      () => window.dispatchEvent(new Event('blur')),
      () => drag.destroy(),
    ]) {
      said = [];
      pickUp();
      end();
      pointer('pointerup', window, { clientX: 90, clientY: 90 });
      expect(names()).toEqual(['pickedUp', 'cancelled']);
    }
  });
  test('a press on a button inside a card is the button’s', () => {
    pickUp('button');
    pointer('pointerup', window);
    expect(said).toEqual([]);
  });
  test('on empty board a marquee spans from press to pointer, and a mere press says so', () => {
    pointer('pointerdown', at('[data-board-scroll]'), { clientX: 50, clientY: 60 });
    pointer('pointermove', window, { clientX: 10, clientY: 90 });
    nextFrame();
    pointer('pointerup', window, { clientX: 10, clientY: 90 });
    expect(said).toEqual([
      ['marquee', { left: 10, top: 60, right: 50, bottom: 90 }],
      ['marquee', null],
    ]);
    said = [];
    pointer('pointerdown', at('[data-board-scroll]'), { clientX: 50, clientY: 60 });
    pointer('pointerup', window, { clientX: 50, clientY: 60 });
    expect(names()).toEqual(['marquee', 'groundPressed']);
  });
  test('the right button opens the menu of the piece', () => {
    at('[data-division-id="a-2"]').dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }),
    );
    expect(said).toEqual([['menu', chip('a-2')]]);
  });
});

describe('by touch', () => {
  const finger = { pointerType: 'touch' };
  test('a tap selects', () => {
    pointer('pointerdown', at('[data-unit-id="b"]'), finger);
    vi.advanceTimersByTime(120);
    pointer('pointerup', window, finger);
    expect(said).toEqual([['pressed', unit('b'), { shift: false, toggle: false }]]);
  });
  test('a finger that moves early scrolls: nothing is taken', () => {
    pointer('pointerdown', at('[data-unit-id="b"]'), { ...finger, clientX: 10, clientY: 10 });
    pointer('pointermove', window, { ...finger, clientX: 10, clientY: 30 });
    vi.advanceTimersByTime(600);
    expect(said).toEqual([]);
  });
  test('resting 350 ms with a little trembling takes the card, and only then the page stops scrolling', () => {
    const scrolls = () => document.body.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }));
    pointer('pointerdown', at('[data-unit-id="b"]'), { ...finger, clientX: 10, clientY: 10 });
    pointer('pointermove', window, { ...finger, clientX: 13, clientY: 12 });
    expect(scrolls()).toBe(true);
    vi.advanceTimersByTime(350);
    expect(names()).toEqual(['pickedUp']);
    expect(scrolls()).toBe(false);
  });
  test('a long press that goes nowhere opens the menu', () => {
    pointer('pointerdown', at('[data-unit-id="b"]'), finger);
    vi.advanceTimersByTime(400);
    pointer('pointerup', window, finger);
    expect(names().filter((name) => name !== 'moved' && name !== 'over')).toEqual(['pickedUp', 'cancelled', 'menu']);
  });
});
