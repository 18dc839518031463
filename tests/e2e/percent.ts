/** Half-up to two decimals, by whole numbers: 1 of 45 is "2.22%". */
export function percent(part: number, whole: number): string {
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole));
  return `${(hundredths / 100).toFixed(2)}%`;
}
