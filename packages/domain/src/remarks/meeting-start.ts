/** Longer than a break for tea, shorter than a night, in ms: whoever comes back after it holds another meeting. */
const BETWEEN_MEETINGS = 2 * 60 * 60 * 1000;

/**
 * When the newest meeting began: the earliest moment from which, up to the newest one, nobody was silent for longer than
 * `BETWEEN_MEETINGS`. Moments are ms of one clock, in any order; null without any.
 */
export function meetingStart(moments: readonly number[]): number | null {
  let start: number | null = null;
  for (const moment of [...moments].sort((a, b) => b - a)) {
    if (start !== null && start - moment > BETWEEN_MEETINGS) break;
    start = moment;
  }
  return start;
}
