/** A whole number; groups only from five digits on, so that 3361 stays as in official tables. */
export function countText(count: number): string {
  if (Math.abs(count) < 10_000) return String(count);
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
