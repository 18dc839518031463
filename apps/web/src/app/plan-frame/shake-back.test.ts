import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { command } from '@dachushi/domain/command.ts';
import type { CommandRequest } from '@dachushi/domain/protocol/messages.ts';
import { afterEach, expect, test } from 'vitest';
import { shakeBack } from './shake-back.ts';

const moved = command('move-divisions', {
  divisionIds: ['uc-02' as DivisionId],
  toUnitId: 'uc-"03' as UnitId,
}) as CommandRequest;

/** A page whose motions are written down; jsdom itself neither moves nor is asked for calm. */
function board(calm: boolean): readonly string[] {
  const shaken: string[] = [];
  Object.assign(globalThis, { matchMedia: () => ({ matches: calm }) });
  document.body.innerHTML = `<div data-unit-id="uc-01"></div><div data-division-id="uc-02"></div><div id="strange"></div>`;
  document.getElementById('strange')?.setAttribute('data-unit-id', 'uc-"03');
  for (const shown of document.body.querySelectorAll<HTMLElement>('div'))
    shown.animate = () => {
      shaken.push(shown.dataset['unitId'] ?? shown.dataset['divisionId'] ?? '');
      return {} as Animation;
    };
  return shaken;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'matchMedia');
});

test('what a refused step names shakes where it stands again, and nothing else', () => {
  const shaken = board(false);
  shakeBack(moved);
  expect([...shaken].sort()).toEqual(['uc-"03', 'uc-02']);
});

test('nothing shakes for whoever asked for calm', () => {
  const shaken = board(true);
  shakeBack(moved);
  expect(shaken).toEqual([]);
});
