import { expect, test } from 'vitest';
import { isDutyTaken } from './duty-drag.ts';

document.body.innerHTML = `
  <li id="row"><span data-duty-grip=""><i id="grip"></i></span><p id="text">负责质量监督</p><button id="menu">更多</button></li>
  <div role="menu"><p id="elsewhere">转到…</p></div>`;
const element = (id: string) => document.getElementById(id) ?? document.body;
const pressed = (pointerType: string, on: string) =>
  isDutyTaken({ pointerType, target: element(on) } as unknown as PointerEvent, element('row'));

test('a mouse takes a duty by its words, a finger by the grip only', () => {
  expect(['grip', 'text'].map((on) => pressed('mouse', on))).toEqual([true, true]);
  expect(['grip', 'text'].map((on) => pressed('touch', on))).toEqual([true, false]);
});

test('its menu button is pressed, not carried, and so is everything the row has opened', () => {
  expect(['menu', 'elsewhere'].map((on) => pressed('mouse', on))).toEqual([false, false]);
});
