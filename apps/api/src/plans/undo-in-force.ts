/**
 * The entry that takes `seq` back and still stands; null when there is none. One that was itself taken back (恢复) does not
 * count. `undoersOf` names the entries that took one back, ascending. Of these only the last can stand: it was let through
 * because those before it had been taken back. A planner may go to and fro thousands of times, so this is no recursion.
 */
export function undoInForce(undoersOf: (seq: number) => readonly number[], seq: number): number | null {
  const first = undoersOf(seq).at(-1);
  let standing = false;
  for (let at = first; at !== undefined; at = undoersOf(at).at(-1)) standing = !standing;
  return first !== undefined && standing ? first : null;
}
