/** Anything with a shape of its own: not controls, not marks that only change the sign before them, no space of any kind, no empty letter. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Whether nothing of a text can be seen: empty, or spaces, zero-width and bidirectional marks only. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
