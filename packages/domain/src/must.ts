/** The value, where the caller has made sure that there is one. @throws naming what was missing: a mistake of ours, not of the planner. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`there is no ${what}`);
  return value;
}
