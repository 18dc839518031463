import type { CommandRequest } from '@dachushi/domain/protocol/messages.ts';

/** More than these nobody can follow. */
const MOST = 12;
const SHAKE = ['0', '-5px', '5px', '-3px', '3px', '0'].map((x) => ({ transform: `translateX(${x})` }));

/** The cards and chips of a refused step shake where they stand again, so that the eye finds what did not come to be. */
export function shakeBack({ payload }: Pick<CommandRequest, 'payload'>): void {
  if (typeof matchMedia !== 'function' || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const named = [...new Set(textsIn(payload))].slice(0, MOST);
  for (const id of named) for (const shown of shownAs(id)) shown.animate(SHAKE, { duration: 320, easing: 'ease-out' });
}

function shownAs(id: string): Iterable<HTMLElement> {
  const quoted = JSON.stringify(id);
  return document.querySelectorAll<HTMLElement>(`[data-unit-id=${quoted}], [data-division-id=${quoted}]`);
}

/** Ids and other texts; the others name nothing on the board. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length <= 80 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
