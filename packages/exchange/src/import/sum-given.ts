/** The sum of what is given; a total of no values is none, which is not 0. */
export function sumGiven(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}
